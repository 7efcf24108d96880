{
  # STEAMWORKS headers: the SDK the generated sources were made from, or $HEADWATER_SDK_HEADERS.
  "variables": { "sdk_headers%": "<!(node scripts/sdk-headers.cjs)" },
  "targets": [
    {
      "target_name": "headwater",
      "sources": ["<!@(node scripts/sources.cjs)"],
      "include_dirs": ["<(sdk_headers)", "<(sdk_headers)/..", "<!(node -p \"require('node-addon-api').include_dir\")"],
      "defines": ["NAPI_VERSION=8", "NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS", "NODE_ADDON_API_DISABLE_DEPRECATED"],
      "cflags_cc": ["-std=c++17", "-fno-exceptions", "-fvisibility=hidden", "-O2", "-fno-plt", "-Wall", "-Wextra", "-Wno-cast-function-type"],
      "conditions": [
        ["OS=='mac'", {
          "xcode_settings": {
            "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
            "GCC_ENABLE_CPP_EXCEPTIONS": "NO",
            "GCC_SYMBOLS_PRIVATE_EXTERN": "YES",
            "MACOSX_DEPLOYMENT_TARGET": "11.0"
          }
        }],
        ["OS=='win'", {
          "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["/std:c++17"] } },
          "libraries": ["ws2_32.lib"]
        }],
        ["OS=='linux'", {
          "libraries": ["-ldl"],
          # Steam's threads may call into the addon after the last thread that loaded it has ended.
          "ldflags": ["-Wl,-z,nodelete"]
        }]
      ]
    }
  ]
}
