package vn.ntm.ledger.question;

import jakarta.interceptor.InvocationContext;
import java.util.Map;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** The body that an operation is given. */
public final class GivenBody {

    private GivenBody() {}

    /**
     * {@code null} is JSON, and so is nothing at all to its reader; neither asks for anything.
     *
     * @throws Refusal if the operation takes a record and is given none
     */
    public static void require(InvocationContext call) {
        Class<?>[] types = call.getMethod().getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (types[i].isRecord() && call.getParameters()[i] == null) {
                throw new Refusal(CommonProblem.MALFORMED_JSON, Map.of("position", "1:1"));
            }
        }
    }
}
