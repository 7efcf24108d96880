{
  "targets": [
    {
      "target_name": "clang",
      "sources": [
        "src/addon.cc",
        "src/cursor_walker.cc",
        "src/diagnostics.cc",
        "src/evaluate.cc",
        "src/parse_options.cc",
        "src/type_table.cc"
      ],
      "include_dirs": [
        "<!(node -p \"require('node-addon-api').include_dir\")",
        "<!(node find-libclang.cjs include)"
      ],
      "defines": ["NAPI_VERSION=8", "NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS"],
      "cflags_cc": ["-std=c++17", "-fno-exceptions", "-Wall", "-Wextra", "-Wno-unused-parameter"],
      "xcode_settings": {
        "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
        "GCC_ENABLE_CPP_EXCEPTIONS": "NO",
        "MACOSX_DEPLOYMENT_TARGET": "11.0"
      },
      "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["/std:c++17"] } },
      "conditions": [
        [
          "OS=='win'",
          { "libraries": ["<!(node find-libclang.cjs lib)/libclang.lib"] },
          {
            "libraries": [
              "-L<!(node find-libclang.cjs lib)",
              "-lclang",
              "-Wl,-rpath,<!(node find-libclang.cjs lib)"
            ]
          }
        ]
      ]
    }
  ]
}
