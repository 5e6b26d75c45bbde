/** Where ceremonies are kept. */
@NullMarked
package vn.ntm.awards.ceremony.persistence;

import org.jspecify.annotations.NullMarked;
