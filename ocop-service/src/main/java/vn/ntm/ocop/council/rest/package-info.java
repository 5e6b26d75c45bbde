/** Councils, their working rules, sheets and results, as the API has them. */
@NullMarked
package vn.ntm.ocop.council.rest;

import org.jspecify.annotations.NullMarked;
