/** The working rules of councils, as settings of a day. */
@NullMarked
package vn.ntm.ocop.council.application.rules;

import org.jspecify.annotations.NullMarked;
