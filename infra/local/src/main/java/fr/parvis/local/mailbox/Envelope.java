package fr.parvis.local.mailbox;

/**
 * A kept message without its content.
 *
 * @param id grows with time
 * @param to the one recipient of the conversation; a message to two is kept twice
 * @param position of the content in the file
 */
record Envelope(long id, long receivedMillis, String from, String to, long position, int size) {}
