{
  "variables": {
    "sdk_headers%": "<!(node scripts/sdk-headers.cjs)",
    "json_headers%": "<!(node scripts/json-headers.mjs)"
  },
  "target_defaults": {
    "cflags_cc": ["-std=c++17", "-fno-exceptions", "-fvisibility=hidden", "-O2", "-Wall", "-Wextra"],
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
        "defines": ["NOMINMAX", "WIN32_LEAN_AND_MEAN"],
        "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["/std:c++17"] } }
      }]
    ]
  },
  "targets": [
    {
      # Its HTTP.
      "target_name": "curl",
      "type": "static_library",
      "sources": ["<!@(node scripts/curl.mjs)"],
      "include_dirs": ["curl", "build/curl/include", "build/curl/lib"],
      "defines": ["HAVE_CONFIG_H", "BUILDING_LIBCURL", "CURL_STATICLIB"],
      # Warnings are its maintainers' to read.
      "cflags": ["-fPIC", "-fvisibility=hidden", "-w"],
      "conditions": [["OS=='mac'", { "xcode_settings": { "GCC_SYMBOLS_PRIVATE_EXTERN": "YES", "WARNING_CFLAGS": ["-w"] } }]],
      "direct_dependent_settings": {
        "include_dirs": ["build/curl/include"],
        "defines": ["CURL_STATICLIB"],
        "conditions": [["OS=='win'", { "libraries": ["-lws2_32.lib", "-lbcrypt.lib"] }]]
      }
    },
    {
      # What both doors stand on.
      "target_name": "core",
      "type": "static_library",
      "dependencies": ["curl"],
      "export_dependent_settings": ["curl"],
      "sources": ["<!@(node scripts/sources.cjs core)"],
      "include_dirs": ["include", "src", "<(sdk_headers)", "<(sdk_headers)/..", "<(json_headers)"],
      "defines": ["STEAM_API_EXPORTS", "HEADWATER_LOOPBACK_EXPORTS", "JSON_NOEXCEPTION"],
      "cflags": ["-fPIC"],
      "direct_dependent_settings": {
        "include_dirs": ["include", "src", "<(sdk_headers)", "<(sdk_headers)/..", "<(json_headers)"],
        "defines": ["STEAM_API_EXPORTS", "HEADWATER_LOOPBACK_EXPORTS", "JSON_NOEXCEPTION"],
        "conditions": [
          ["OS=='linux'", {
            "libraries": ["-ldl"],
            # GNS's threads and the exit handlers may run it after a program that loads and unloads libraries has closed it.
            "ldflags": ["-Wl,-z,defs", "-Wl,-z,nodelete"]
          }],
          ["OS=='win'", { "win_delay_load_hook": "false" }]
        ]
      }
    },
    {
      "target_name": "steam_api",
      "type": "shared_library",
      "dependencies": ["core"],
      "product_prefix": "lib",
      "sources": ["<!@(node scripts/sources.cjs libsteam_api)"],
      "conditions": [
        # Only the API leaves the library, none of the C++ runtime's templates compiled into it.
        ["OS=='linux'", { "ldflags": ["-Wl,--version-script=<(module_root_dir)/libsteam_api.map"] }],
        ["OS=='mac'", { "xcode_settings": { "LD_DYLIB_INSTALL_NAME": "@rpath/libsteam_api.dylib" } }],
        ["OS=='win'", { "product_prefix": "", "product_name": "steam_api64" }]
      ]
    },
    {
      # Node's way to the functions of the library that are not Steam's.
      "target_name": "loopback_control",
      "sources": ["addon/control_addon.cc", "addon/loopback_functions.cc"],
      "include_dirs": ["include"],
      "cflags_cc": ["-Wno-cast-function-type"],
      "conditions": [["OS=='linux'", { "libraries": ["-ldl"] }]]
    }
  ],
  "conditions": [
    # Where Valve's own library is known to look for a client, and what it asks of one.
    ["OS=='linux'", {
      "targets": [{
        "target_name": "steamclient",
        "type": "shared_library",
        "dependencies": ["core"],
        "product_prefix": "",
        "sources": ["<!@(node scripts/sources.cjs steamclient)"],
        "ldflags": ["-Wl,--version-script=<(module_root_dir)/steamclient.map", "-Wl,-soname,steamclient.so"]
      }]
    }]
  ]
}
