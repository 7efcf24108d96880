// Finds UDP ports nobody uses at the moment.
import { createSocket } from "node:dgram";
import { once } from "node:events";

/** `count` different free ports of 127.0.0.1. */
export async function freePorts(count: number): Promise<number[]> {
  // All are held open until the last is known, so that none comes twice.
  const sockets = Array.from({ length: count }, () => createSocket("udp4"));
  try {
    return await Promise.all(
      sockets.map(async (socket) => {
        socket.bind(0, "127.0.0.1");
        await once(socket, "listening");
        return socket.address().port;
      }),
    );
  } finally {
    await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => socket.close(resolve))));
  }
}
