package fr.parvis.volunteers.asking;

import fr.parvis.volunteers.call.Exclusions;
import java.util.List;

/** Who is to be asked, the first first, and how many are not, by reason. */
public record Selection(List<Addressee> addressees, Exclusions excluded) {}
