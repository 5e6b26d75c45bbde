package vn.ntm.gateway.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many requests of each client are under way. Who reads or sends slowly holds so much of the gateway and of the
 * connections to a service, and no more. All of one address have a bound together, for nobody has checked their tokens yet.
 */
final class Underway {

    private final LimitConfig.Rate config;
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();

    Underway(LimitConfig.Rate config) {
        this.config = config;
    }

    /** @return whether the client has room for one more; if so, it must leave */
    boolean enter(Client client) {
        if (!enter(address(client), config.atOnceOfOneAddress())) {
            return false;
        }
        boolean entered = enter(own(client), config.atOnce());
        if (!entered) {
            leave(address(client));
        }
        return entered;
    }

    void leave(Client client) {
        leave(own(client));
        leave(address(client));
    }

    private boolean enter(String account, int most) {
        boolean room = requests.merge(account, 1, Integer::sum) <= most;
        if (!room) {
            leave(account);
        }
        return room;
    }

    private void leave(String account) {
        requests.computeIfPresent(account, (_, underway) -> underway == 1 ? null : underway - 1);
    }

    private static String own(Client client) {
        return client.token().map(token -> "token " + token).orElse("address " + client.address());
    }

    private static String address(Client client) {
        return "all of " + client.address();
    }
}
