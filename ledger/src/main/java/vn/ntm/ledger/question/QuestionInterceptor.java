package vn.ntm.ledger.question;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import vn.ntm.ledger.text.SentTexts;

/** Answers a question without writing. */
@Question
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class QuestionInterceptor {

    private final ReadOnlyTransaction transaction;
    private final SentTexts texts;

    QuestionInterceptor(ReadOnlyTransaction transaction, SentTexts texts) {
        this.transaction = transaction;
        this.texts = texts;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        GivenBody.require(call);
        texts.check(Arrays.asList(call.getParameters()));
        return transaction.of(call::proceed);
    }
}
