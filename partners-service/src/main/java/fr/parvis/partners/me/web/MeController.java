package fr.parvis.partners.me.web;

import fr.parvis.starter.security.AllowSignedIn;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Callers;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are, in which tenants, and how often they may call. */
@RestController
class MeController {

    private static final MeResponse.Limits LIMITS = new MeResponse.Limits(100, 1_000);

    private final Callers callers;
    private final TenantDirectory tenants;

    MeController(Callers callers, TenantDirectory tenants) {
        this.callers = callers;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Savoir qui je suis, où j’ai accès et dans quelles limites",
            description =
                    "Source\u00a0: le jeton et les accès accordés. Les limites se "
                            + "comptent en requêtes par seconde. 401\u00a0: jeton absent ou expiré.")
    @GetMapping("/api/v1/me")
    @AllowSignedIn
    MeResponse me(Caller caller, @AuthenticationPrincipal Jwt token) {
        return MeResponse.of(caller, places(token), LIMITS);
    }

    private List<MeResponse.Place> places(Jwt token) {
        return callers.everywhere(token).stream()
                .flatMap(it -> tenant(it).map(tenant -> MeResponse.Place.of(tenant, it)).stream())
                .sorted(Comparator.comparing(MeResponse.Place::name))
                .toList();
    }

    private Optional<Tenant> tenant(Caller caller) {
        return Optional.ofNullable(caller.tenant()).flatMap(tenants::bySiren);
    }
}
