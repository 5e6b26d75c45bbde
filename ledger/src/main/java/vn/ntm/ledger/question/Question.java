package vn.ntm.ledger.question;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that is asked by POST because it needs a body, and changes nothing. It runs in a transaction in which
 * the database refuses every write; there is nothing to be done once, so it takes no {@code Idempotency-Key}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Question {}
