package vn.ntm.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Asks many questions, so many of them at a time. */
public final class ManyAtOnce {

    private ManyAtOnce() {}

    /** @return the answers in the order of the questions */
    public static List<HttpResponse<String>> ask(List<URI> questions, int atOnce) throws Exception {
        var room = new Semaphore(atOnce);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            List<Future<HttpResponse<String>>> asked = new ArrayList<>();
            for (URI question : questions) {
                asked.add(threads.submit(() -> {
                    room.acquire();
                    try {
                        return client.send(HttpRequest.newBuilder(question).build(), BodyHandlers.ofString());
                    } finally {
                        room.release();
                    }
                }));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> one : asked) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
