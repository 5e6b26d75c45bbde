/** How a register is searched in a table of its own, whether few of its entries match or very many (ADR 34). */
@NullMarked
package vn.ntm.ledger.search;

import org.jspecify.annotations.NullMarked;
