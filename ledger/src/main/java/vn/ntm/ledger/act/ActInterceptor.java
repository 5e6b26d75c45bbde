package vn.ntm.ledger.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.Acts.Beginning;
import vn.ntm.ledger.act.Acts.KeptAnswer;
import vn.ntm.ledger.act.ReplayMapping.Replay;
import vn.ntm.ledger.question.GivenBody;
import vn.ntm.ledger.text.SentTexts;

/** Does an act: on record, in one transaction, and once under its key. */
@Act
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ActInterceptor {

    private static final String KEY = "Idempotency-Key";
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);

    private final OneTransaction transaction;
    private final Acts acts;
    private final CurrentAct current;
    private final CurrentRequest request;
    private final Calendar calendar;
    private final Identities identities;
    private final SentTexts texts;
    private final ObjectMapper json;

    ActInterceptor(
            OneTransaction transaction,
            Acts acts,
            CurrentAct current,
            CurrentRequest request,
            Calendar calendar,
            Identities identities,
            SentTexts texts,
            ObjectMapper json) {
        this.transaction = transaction;
        this.acts = acts;
        this.current = current;
        this.request = request;
        this.calendar = calendar;
        this.identities = identities;
        this.texts = texts;
        this.json = json;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        GivenBody.require(call);
        texts.check(Arrays.asList(call.getParameters()));
        var order = new Order(operation(call), request.address(), Arrays.asList(call.getParameters()));
        Optional<String> key = request.reads() ? Optional.empty() : Order.key(request.header(KEY));
        current.begin(identities.next(), calendar.now(), request.actor());
        return transaction.of(() -> {
            Beginning beginning = acts.begin(current, order, request.reads(), request.traceId(), key);
            return switch (beginning) {
                case Beginning.Filed _ -> key.isPresent() ? once(key.get(), order, call) : call.proceed();
                case Beginning.InFlight _ -> throw new Refusal(ActProblem.REQUEST_IN_FLIGHT, Map.of());
                case Beginning.AnsweredBefore(KeptAnswer before) -> throw repeated(before, order);
            };
        });
    }

    private Object once(String key, Order order, InvocationContext call) throws Exception {
        var answer = (RestResponse<?>) call.proceed();
        if (!QuarkusTransaction.isRollbackOnly()) {
            acts.keep(current, key, kept(order.hash(json), answer));
        }
        return answer;
    }

    private RuntimeException repeated(KeptAnswer before, Order order) throws JsonProcessingException {
        return before.requestHash().equals(order.hash(json))
                ? new Replay(before)
                : new Refusal(ActProblem.IDEMPOTENCY_KEY_REUSED, Map.of());
    }

    private KeptAnswer kept(String hash, RestResponse<?> answer) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        for (String name : KEPT_HEADERS) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        String body = answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity());
        return new KeptAnswer(hash, answer.getStatus(), headers, body);
    }

    private static String operation(InvocationContext call) {
        return call.getMethod().getAnnotation(Operation.class).operationId();
    }
}
