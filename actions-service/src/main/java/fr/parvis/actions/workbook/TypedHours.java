package fr.parvis.actions.workbook;

import java.time.LocalTime;

/** What a row says of its hours. */
sealed interface TypedHours {

    record Known(LocalTime start, LocalTime end) implements TypedHours {}

    record OnlyStart(LocalTime start) implements TypedHours {}

    /** It would end before it begins. */
    record Reversed(LocalTime start, LocalTime end) implements TypedHours {}

    record Unreadable() implements TypedHours {}

    record Missing() implements TypedHours {}
}
