package vn.ntm.local.identity;

import java.net.URI;
import java.util.Map;
import vn.ntm.local.access.Tokens;

/**
 * What a service is told so that it can check tokens.
 *
 * @param environment its part of the service's environment
 */
public record Trust(Map<String, String> environment) {

    public Trust {
        environment = Map.copyOf(environment);
    }

    public static Trust inKey(Tokens tokens) {
        return new Trust(Map.of("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey()));
    }

    /** The provider names itself in its tokens by the address at which its keys are found. */
    public static Trust inProvider(URI issuer) {
        return new Trust(Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString(), "QUARKUS_OIDC_TOKEN_ISSUER", issuer.toString()));
    }
}
