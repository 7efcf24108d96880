// What GameNetworkingSockets needs of protobuf's sources, below src/google/protobuf; the linker names what is missing.
// Debian's static libprotobuf will not do: its threads' variables are of the kind that only programs have room for.

const top = `any any_lite arena arenastring descriptor descriptor.pb descriptor_database dynamic_message extension_set
  extension_set_heavy generated_message_reflection generated_message_util implicit_weak_message map map_field message
  message_lite parse_context reflection_ops repeated_field repeated_ptr_field text_format unknown_field_set wire_format
  wire_format_lite`;
const io = "coded_stream strtod tokenizer zero_copy_stream zero_copy_stream_impl zero_copy_stream_impl_lite";
const stubs = "common int128 status stringpiece stringprintf structurally_valid strutil substitute";

export const protobufSources = Object.entries({ "": top, "io/": io, "stubs/": stubs }).flatMap(([folder, names]) =>
  names.split(/\s+/).map((name) => `${folder}${name}.cc`),
);
