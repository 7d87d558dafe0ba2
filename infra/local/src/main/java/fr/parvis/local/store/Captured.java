package fr.parvis.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collection at one instant, by slot. */
record Captured(String namespace, List<@Nullable Document> slots) {}
