// A port on 127.0.0.1 that was free a moment ago, for UDP and for TCP.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";

export async function freePort(): Promise<number> {
  const datagrams = createSocket("udp4");
  datagrams.bind(0, "127.0.0.1");
  await once(datagrams, "listening");
  const { port } = datagrams.address();
  const streams = createServer().listen(port, "127.0.0.1");
  const isFree = await once(streams, "listening").then(
    () => true,
    () => false,
  );
  datagrams.close();
  await once(datagrams, "close");
  if (!isFree) return freePort();
  streams.close();
  await once(streams, "close");
  return port;
}
