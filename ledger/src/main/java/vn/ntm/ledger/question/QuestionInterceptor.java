package vn.ntm.ledger.question;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

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
        GivenBody.require(call);
        return transaction.of(call::proceed);
    }
}
