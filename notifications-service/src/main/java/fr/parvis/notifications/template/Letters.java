package fr.parvis.notifications.template;

import org.jspecify.annotations.Nullable;

/** Writes letters. */
public interface Letters {
    Letter write(
            Template template, SharedModel shared, OwnModel own, @Nullable String unsubscribeUrl);
}
