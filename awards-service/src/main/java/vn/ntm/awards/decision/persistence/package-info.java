/** Where decisions and their drafts are kept. */
@NullMarked
package vn.ntm.awards.decision.persistence;

import org.jspecify.annotations.NullMarked;
