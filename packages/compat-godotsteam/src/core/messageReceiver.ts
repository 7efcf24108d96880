// Receives messages into one reusable table, whatever they come from.
import { ReceiveBatch } from "@headwater/typed";

/** What a table can hold; a call that asks for more gets this many. */
const mostMessages = 65_536;

/** One for all receive functions: the table is kept while calls ask for the same number of messages. */
export class MessageReceiver {
  #batch: ReceiveBatch | undefined;

  /**
   * @param max - How many messages to receive at most; 0 and less: none.
   * @param receive - Fills the table from its source; negative when there is no such source.
   * @param toMessage - Makes a message of a row of the table, which is overwritten afterwards.
   */
  receive<Message>(
    max: number,
    receive: (batch: ReceiveBatch) => number,
    toMessage: (batch: ReceiveBatch, row: number) => Message,
  ): Message[] {
    if (max <= 0) return [];
    const capacity = Math.min(max, mostMessages);
    if (this.#batch?.capacity !== capacity) this.#batch = new ReceiveBatch({ capacity });
    const batch = this.#batch;
    const messages: Message[] = [];
    // Drained before it serves another source: messages that its memory had no room for belong to this call.
    do {
      const count = receive(batch);
      for (let row = 0; row < count; row++) messages.push(toMessage(batch, row));
    } while (batch.pending > 0);
    return messages;
  }
}
