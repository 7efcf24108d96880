{
  "variables": {
    "sdk_headers%": "<!(node scripts/sdk-headers.cjs)",
    "json_headers%": "<!(node scripts/json-headers.mjs)"
  },
  "targets": [
    {
      "target_name": "steam_api",
      "type": "shared_library",
      "product_prefix": "lib",
      "sources": ["<!@(node scripts/sources.cjs)"],
      "include_dirs": ["include", "src", "<(sdk_headers)", "<(sdk_headers)/..", "<(json_headers)"],
      "defines": ["STEAM_API_EXPORTS", "HEADWATER_LOOPBACK_EXPORTS", "JSON_NOEXCEPTION"],
      "cflags_cc": ["-std=c++17", "-fno-exceptions", "-fvisibility=hidden", "-O2", "-Wall", "-Wextra"],
      "conditions": [
        ["OS=='linux'", {
          "libraries": ["-ldl"],
          # Only the API leaves the library, none of the C++ runtime's templates compiled into it. GNS's threads and the
          # exit handlers may run it after a program that loads and unloads libraries has closed it.
          "ldflags": ["-Wl,--version-script=<(module_root_dir)/exports.map", "-Wl,-z,defs", "-Wl,-z,nodelete"]
        }],
        ["OS=='mac'", {
          "xcode_settings": {
            "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
            "GCC_ENABLE_CPP_EXCEPTIONS": "NO",
            "GCC_SYMBOLS_PRIVATE_EXTERN": "YES",
            "MACOSX_DEPLOYMENT_TARGET": "11.0",
            "LD_DYLIB_INSTALL_NAME": "@rpath/libsteam_api.dylib"
          }
        }],
        ["OS=='win'", {
          "libraries": ["-lws2_32.lib"],
          "defines": ["NOMINMAX", "WIN32_LEAN_AND_MEAN"],
          "product_prefix": "",
          "product_name": "steam_api64",
          "win_delay_load_hook": "false",
          "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["/std:c++17"] } }
        }]
      ]
    },
    {
      # Node's way to the functions of the library that are not Steam's.
      "target_name": "loopback_control",
      "sources": ["addon/control_addon.cc", "addon/loopback_functions.cc"],
      "include_dirs": ["include"],
      "cflags_cc": ["-std=c++17", "-fno-exceptions", "-fvisibility=hidden", "-O2", "-Wall", "-Wextra", "-Wno-cast-function-type"],
      "conditions": [
        ["OS=='linux'", { "libraries": ["-ldl"] }],
        ["OS=='mac'", {
          "xcode_settings": {
            "CLANG_CXX_LANGUAGE_STANDARD": "c++17",
            "GCC_ENABLE_CPP_EXCEPTIONS": "NO",
            "GCC_SYMBOLS_PRIVATE_EXTERN": "YES",
            "MACOSX_DEPLOYMENT_TARGET": "11.0"
          }
        }],
        ["OS=='win'", { "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["/std:c++17"] } } }]
      ]
    }
  ]
}
