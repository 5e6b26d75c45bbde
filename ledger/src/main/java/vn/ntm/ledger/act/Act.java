package vn.ntm.ledger.act;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation of the API that changes something, or reads what is personal. It runs in one transaction together
 * with the record of who did it; a request under an {@code Idempotency-Key} has its effect once, and is answered again
 * as it was answered first.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Act {}
