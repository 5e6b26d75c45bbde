package vn.ntm.kernel.testing;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;

/** Something that has states, for the test that calls every operation in every state. */
public interface MovableForTests {

    /** Whether the operation of this path moves such things. */
    boolean has(String path);

    /** The names of the states, as the authorisation table writes them. */
    List<String> states();

    /** The code with which a state refuses. */
    String refusal();

    /** One in the state, of which nobody else knows: the values of the parameters of a move. */
    Map<String, String> in(String state) throws IOException, InterruptedException;

    /** A request that nothing but the table or the state refuses. */
    HttpRequest.Builder write(Map<String, String> subject, String path) throws IOException, InterruptedException;
}
