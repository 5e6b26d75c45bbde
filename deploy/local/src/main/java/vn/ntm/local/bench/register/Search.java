package vn.ntm.local.bench.register;

/**
 * What is searched for in a register.
 *
 * @param name how the report calls it
 * @param address of the first page
 * @param byHand the same question in SQL on the facts
 */
record Search(String name, String address, String byHand) {}
