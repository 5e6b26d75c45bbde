/** Where annulments are kept. */
@NullMarked
package vn.ntm.awards.annulment.persistence;

import org.jspecify.annotations.NullMarked;
