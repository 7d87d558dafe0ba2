package fr.parvis.actions.travel;

/** The road settings of the present tenant. */
public interface RoadBook {

    /** The usual ones while nobody said anything. */
    RoadSettings present();

    /** False where the stored ones are not the version before these any more. */
    boolean save(RoadSettings changed);
}
