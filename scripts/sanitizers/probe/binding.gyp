{
  # Only ever built with sanitizers, see probe.cc.
  "targets": [
    {
      "target_name": "probe",
      "sources": ["probe.cc"],
      "defines": ["NAPI_VERSION=8"],
      "cflags_cc": ["-std=c++17", "-fno-exceptions", "-Wall", "-Wextra"]
    }
  ]
}
