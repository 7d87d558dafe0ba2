package fr.parvis.volunteers.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of it: whether the work was done, and who came (volunteer ids). */
public record Outcome(boolean done, List<String> came, @Nullable String note) {}
