package vn.ntm.local;

import java.util.List;
import vn.ntm.local.home.Layout;
import vn.ntm.local.suite.Ports;
import vn.ntm.local.suite.Service;

/** Where to look once everything is up. */
record Signpost(Layout layout, Ports ports) {

    List<String> lines() {
        String gateway = "http://localhost:" + ports.of(Service.GATEWAY);
        return List.of(
                "Gateway        " + gateway,
                "API documents  %s/docs/".formatted(gateway),
                "  one by one   %s/v1/openapi/{criteria,ocop,awards,gateway}".formatted(gateway),
                "Tokens         %s/<role>.jwt".formatted(layout.shown(layout.tokens())),
                "Logs           %s".formatted(layout.shown(layout.logs())));
    }
}
