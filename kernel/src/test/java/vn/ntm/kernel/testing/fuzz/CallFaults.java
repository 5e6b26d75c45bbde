package vn.ntm.kernel.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Calls as they must not be: with another method, for formats that there are not, with odd headers, without a right. */
final class CallFaults {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "BREW", "HEAD", "OPTIONS");
    private static final Set<Integer> NO_METHOD = Set.of(405);

    private final List<Operation> all;
    private final GoodRequests good;

    CallFaults(List<Operation> all, GoodRequests good) {
        this.all = all;
        this.good = good;
    }

    List<Fault> of(Operation operation) {
        var faults = new ArrayList<Fault>();
        methods(operation, faults);
        formats(faults);
        oddHeaders(operation, faults);
        if (operation.secured()) {
            rights(operation, faults);
        } else {
            Set<Integer> either = Attempt.tolerated(operation);
            either.add(401);
            faults.add(header("Authorization", "Bearer nonsense", either));
        }
        return faults;
    }

    private void methods(Operation operation, List<Fault> faults) {
        Set<String> taken = new TreeSet<>();
        all.stream().filter(other -> other.path().equals(operation.path())).forEach(other -> taken.add(other.method()));
        for (String method : METHODS) {
            if (taken.contains(method) || (method.equals("HEAD") && taken.contains("GET"))) {
                continue;
            }
            Set<Integer> expected = method.equals("OPTIONS") ? Set.of(200, 204, 405) : NO_METHOD;
            faults.add(new Fault("method " + method, draft -> draft.withMethod(method), expected, false, false));
        }
    }

    private static void formats(List<Fault> faults) {
        faults.add(header("Accept", "video/mp4", Set.of(406)));
        faults.add(header("Accept", "text/x-nothing;q=0.9, video/*", Set.of(406)));
        faults.add(header("Accept", "nonsense", Set.of(400, 406)));
        faults.add(header("Accept", "/", Set.of(400, 406)));
    }

    private static void oddHeaders(Operation operation, List<Fault> faults) {
        Set<Integer> tolerated = Attempt.tolerated(operation);
        tolerated.addAll(Set.of(304, 406));
        Map<String, List<String>> odd = Map.of(
                "Accept",
                        List.of(
                                "application/json;q=banana",
                                "*/*;q=7",
                                "application/json;q=0",
                                "a/b,".repeat(300) + "*/*"),
                "Accept-Language", List.of("zz-ZZZZZZZZZZZZZZZZZ;q=banana", "*", ";;;", "en-", "vi;q=2", "-"),
                "If-None-Match", List.of("nonsense", "\"", "W/", "*", "\"a\", W/\"b", ","),
                "If-Modified-Since", List.of("yesterday", "Thu, 01 Jan 1970 00:00:00 GMT"),
                "traceparent", List.of("nonsense", "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00", "ff-x"),
                "Range", List.of("bytes=0-1", "nonsense"),
                "Cookie", List.of("a=b; ; =", "="),
                "Forwarded", List.of("for=_x;host=evil.example"),
                "X-HTTP-Method-Override", List.of("DELETE"));
        new TreeMap<>(odd)
                .forEach((name, values) -> values.forEach(value -> faults.add(header(name, value, tolerated))));
    }

    private void rights(Operation operation, List<Fault> faults) {
        Set<Integer> none = Set.of(401);
        faults.add(new Fault("no token", none, draft -> draft.withoutHeader("Authorization")));
        for (String nonsense : List.of("Bearer nonsense", "Bearer", "Bearer a.b.c", "Basic YTpi", "x", "Bearer  ")) {
            faults.add(header("Authorization", nonsense, none));
        }
        faults.add(new Fault(
                "a token without its end",
                none,
                draft -> draft.withHeader(
                        "Authorization",
                        draft.headers().getOrDefault("Authorization", "x").replaceFirst(".{9}$", ""))));
        String stranger = operation.roles().contains("auditor") ? "commune-officer" : "auditor";
        if (!operation.roles().isEmpty() && !operation.roles().contains(stranger)) {
            faults.add(new Fault(
                    "a role that may not",
                    Set.of(403),
                    draft -> draft.withHeader("Authorization", good.token(stranger))));
        }
    }

    private static Fault header(String name, String value, Set<Integer> expected) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new Fault(name + ": " + shown, expected, draft -> draft.withHeader(name, value));
    }
}
