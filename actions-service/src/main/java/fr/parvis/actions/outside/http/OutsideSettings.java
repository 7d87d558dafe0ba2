package fr.parvis.actions.outside.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits within which others' addresses are read.
 *
 * @param anywhere whether plain http and private addresses will do; never in production
 * @param connect how long a connection may take
 * @param total how long all of one reading may take
 * @param most what is longer is not read
 * @param atOnce readings at the same time
 */
@ConfigurationProperties("parvis.outside")
record OutsideSettings(
        @DefaultValue("false") boolean anywhere,
        @DefaultValue("3s") Duration connect,
        @DefaultValue("15s") Duration total,
        @DefaultValue("2MB") DataSize most,
        @DefaultValue("4") int atOnce) {}
