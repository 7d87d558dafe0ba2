package fr.parvis.volunteers.asking;

import java.util.List;

/** Mails that leave together; {@code askings} is fixed at the moment they are requested. */
public record AskingBatch(String id, String callId, List<String> askings) {}
