/** What a council is, how it scores and why it does not. */
@NullMarked
package vn.ntm.ocop.council.domain;

import org.jspecify.annotations.NullMarked;
