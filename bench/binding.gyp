{
  # The baselines: a minimal addon and a program, both in C++ against the library that the addon under test uses.
  "variables": { "sdk_headers%": "<!(node ../packages/native/scripts/sdk-headers.cjs)" },
  "target_defaults": {
    "include_dirs": ["<(sdk_headers)", "<(sdk_headers)/.."],
    "cflags_cc": ["-std=c++17", "-fno-exceptions", "-O2", "-Wall", "-Wextra", "-Wno-cast-function-type", "-Wno-unused-parameter", "-Wno-invalid-offsetof"],
    "conditions": [
      ["OS=='mac'", { "xcode_settings": { "CLANG_CXX_LANGUAGE_STANDARD": "c++17", "MACOSX_DEPLOYMENT_TARGET": "11.0" } }],
      ["OS=='win'", { "msvs_settings": { "VCCLCompilerTool": { "AdditionalOptions": ["/std:c++17"] } } }],
      ["OS=='linux'", { "libraries": ["-ldl"] }]
    ]
  },
  "targets": [
    {
      "target_name": "baseline",
      "sources": ["native/calls.cc", "native/steam_library.cc", "native/workloads.cc"],
      "defines": ["NAPI_VERSION=8"]
    },
    {
      "target_name": "program",
      "type": "executable",
      "sources": ["native/program.cc", "native/steam_library.cc", "native/workloads.cc"],
      "win_delay_load_hook": "false"
    }
  ]
}
