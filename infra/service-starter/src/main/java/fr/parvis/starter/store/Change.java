package fr.parvis.starter.store;

import fr.parvis.starter.core.Fact;
import java.util.List;
import org.bson.conversions.Bson;

/** One conditional update of the document of this id, with its facts. */
public record Change(String id, Bson condition, Bson update, List<? extends Fact> facts) {}
