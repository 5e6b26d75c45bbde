/** The procedures by which titles are come to. */
@NullMarked
package vn.ntm.criteria.procedure.domain;

import org.jspecify.annotations.NullMarked;
