package fr.parvis.volunteers.volunteer;

/** What a volunteer can drive; who has a van serves where a car is asked for. */
public enum Vehicle {
    CAR,
    VAN
}
