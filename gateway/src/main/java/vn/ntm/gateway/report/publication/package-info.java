/** The publishing of a year-end report, and whether one that was published can be made again as it was. */
@NullMarked
package vn.ntm.gateway.report.publication;

import org.jspecify.annotations.NullMarked;
