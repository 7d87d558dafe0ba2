package fr.parvis.gateway.session;

import fr.parvis.gateway.Identity;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions of browsers, kept in the gateway's own database so that any replica knows them. */
@Configuration
@EnableMongoHttpSession(maxInactiveIntervalInSeconds = 30 * 60)
class KeptSessions {

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
