package fr.parvis.starter.web;

import java.util.UUID;

/**
 * The id of what a {@code POST} creates; a controller's argument. Reserved by the Idempotency-Key,
 * so that a repeated request creates nothing twice.
 *
 * @param repeated an attempt under this id was cut short: look whether it is stored already
 */
public record NewId(UUID value, boolean repeated) {
    @Override
    public String toString() {
        return value.toString();
    }
}
