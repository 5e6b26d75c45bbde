package vn.ntm.ledger.question;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Map;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Answers a question without writing. */
@Question
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class QuestionInterceptor {

    private final ReadOnlyTransaction transaction;

    QuestionInterceptor(ReadOnlyTransaction transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        Class<?>[] types = call.getMethod().getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (types[i].isRecord() && call.getParameters()[i] == null) {
                throw new Refusal(CommonProblem.MALFORMED_JSON, Map.of("position", "1:1"));
            }
        }
        return transaction.of(call::proceed);
    }
}
