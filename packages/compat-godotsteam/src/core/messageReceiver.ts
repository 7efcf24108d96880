// Receives messages into one reusable table, whatever they come from.
import { ReceiveBatch } from "@headwater/typed";

/** What a table can hold; a call that asks for more gets this many. */
const mostMessages = 65_536;

/** One for all receive functions: a table that grows with the number of messages asked for. */
export class MessageReceiver {
  #batch = new ReceiveBatch({ capacity: 1 });

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
    const wanted = Math.min(max, mostMessages);
    if (this.#batch.capacity < wanted) this.#batch = new ReceiveBatch({ capacity: wanted });
    const batch = this.#batch;
    const messages: Message[] = [];
    // Again until nothing is left: the table's memory may not have room for all of them.
    while (messages.length < wanted) {
      batch.limit = wanted - messages.length;
      const count = receive(batch);
      if (count <= 0) break;
      for (let row = 0; row < count; row++) messages.push(toMessage(batch, row));
    }
    return messages;
  }
}
