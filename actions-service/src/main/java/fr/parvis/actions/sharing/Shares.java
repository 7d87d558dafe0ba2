package fr.parvis.actions.sharing;

import java.util.List;

/** What the present tenant shows, and to whom. */
public interface Shares {

    /** With nobody, where nobody was ever named. */
    Share of(SharedKind kind, String id);

    /** All of this kind that somebody sees. */
    List<Share> seen(SharedKind kind);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Share changed, ShareChanged fact);
}
