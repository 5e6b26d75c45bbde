/** The year-end report of the province: composed of what the three services say, in each of its forms. */
@NullMarked
package vn.ntm.gateway.report;

import org.jspecify.annotations.NullMarked;
