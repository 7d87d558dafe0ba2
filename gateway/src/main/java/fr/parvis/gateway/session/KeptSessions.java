package fr.parvis.gateway.session;

import fr.parvis.gateway.Identity;
import java.time.Duration;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions of browsers, kept in the gateway's own database so that any replica knows them. */
@Configuration
@EnableSpringHttpSession
class KeptSessions {

    private static final Duration IDLE = Duration.ofMinutes(30);

    @Bean
    EndedStaysEnded sessions(MongoOperations store) {
        var sessions = new EndedStaysEnded(store, new JdkMongoSessionConverter(IDLE));
        sessions.setDefaultMaxInactiveInterval(IDLE);
        return sessions;
    }

    @Bean
    CookieSerializer sessionCookie(Identity identity) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(identity.isSecure() ? "__Host-SESSION" : "SESSION");
        cookie.setUseSecureCookie(identity.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }
}
