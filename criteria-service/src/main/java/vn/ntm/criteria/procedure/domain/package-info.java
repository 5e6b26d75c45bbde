/** The procedures by which titles are come to, and how working days are counted. */
@NullMarked
package vn.ntm.criteria.procedure.domain;

import org.jspecify.annotations.NullMarked;
