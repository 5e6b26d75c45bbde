package vn.ntm.local;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.local.access.Passwords;
import vn.ntm.local.home.Layout;
import vn.ntm.local.identity.Identity;
import vn.ntm.local.identity.Keycloak;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** Where to look once everything is up. */
record Signpost(Layout layout, Ports ports, Identity identity) {

    List<String> lines() {
        String gateway = "http://localhost:" + ports.of(Service.GATEWAY);
        List<String> lines = new ArrayList<>(List.of(
                "Gateway        " + gateway,
                "API documents  %s/docs/".formatted(gateway),
                "  one by one   %s/v1/openapi/{criteria,ocop,awards,gateway}".formatted(gateway)));
        lines.addAll(
                switch (identity) {
                    case LOCAL -> List.of("Tokens         %s/<role>.jwt".formatted(layout.shown(layout.tokens())));
                    case KEYCLOAK -> keycloak();
                });
        lines.add("Logs           %s".formatted(layout.shown(layout.logs())));
        return lines;
    }

    private List<String> keycloak() {
        var passwords = new Passwords(layout.secrets());
        return List.of(
                "Keycloak       %s/admin/master/console/#/ntm".formatted(Keycloak.address(ports.identity())),
                "  as           %s, password in %s"
                        .formatted(Keycloak.ADMINISTRATOR, layout.shown(passwords.file(Keycloak.ADMINISTRATOR))),
                "A token        curl -fsS -d grant_type=client_credentials -d client_id=%s \\"
                        .formatted(Keycloak.SYSTEM_CLIENT),
                "                 --data-urlencode client_secret@%s \\"
                        .formatted(layout.shown(passwords.file(Keycloak.SYSTEM_CLIENT))),
                "                 %s/protocol/openid-connect/token".formatted(Keycloak.issuer(ports.identity())));
    }
}
