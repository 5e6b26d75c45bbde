/** Where rounds are kept. */
@NullMarked
package vn.ntm.ocop.round.persistence;

import org.jspecify.annotations.NullMarked;
