import { type Amount, add, isAtLeast, multiply, subtract, toAmount } from "@api-balance/core"
import type { AccountKind } from "./account-kind.js"
import type { Account, Charge, Declaration, Order } from "./declaration.js"
import type { Figure, Figures } from "./figures.js"
import type { LedgerCall } from "./ledger.js"
import type { Reply } from "./reply.js"
import { type Period, toEnd } from "./time.js"
import { findAutoTopUp, settleAutoTopUp, toBucket } from "./top-ups.js"

/** The past of an account. */
interface History {
  orders: Order[]
  holds: { readonly until: number; readonly amount: Amount; readonly cost: Amount }[]
  ends: { [Every in Period]?: number }
  toppedUpAt: number
}

/** The figure that pays: its available amount, whether it covers a cost, and its value after a charge or a payment. */
interface Purse {
  readonly figure: string
  toAvailable(figure: Amount): Amount
  covers(available: Amount, cost: Amount): boolean
  charge(figure: Amount, cost: Amount): Amount
  pay(figure: Amount, amount: Amount): Amount
}

/** Declares prepaid accounts: a charge is subtracted from the figure `balance`, which must cover it. */
export function prepaid<F extends Figures & { readonly balance: Figure<Amount> }>(
  declaration: Declaration<F>,
): AccountKind<F> {
  const toAvailable = (balance: Amount) => balance
  return declareAccount(declaration, {
    figure: "balance",
    toAvailable,
    covers: isAtLeast,
    charge: subtract,
    pay: add,
  })
}

/** Declares postpaid accounts: a charge is added to the figure `owed`; a top-up is a payment that is subtracted from it. */
export function postpaid<F extends Figures & { readonly owed: Figure<Amount> }>(
  declaration: Declaration<F>,
): AccountKind<F> {
  const toAvailable = (owed: Amount) => multiply(owed, -1)
  return declareAccount(declaration, {
    figure: "owed",
    toAvailable,
    covers: () => true,
    charge: add,
    pay: subtract,
  })
}

/** The figures and the history in one object; the declaration checks the names. */
type State = History & Record<string, unknown>

function declareAccount<F extends Figures>(declaration: Declaration<F>, purse: Purse): AccountKind<F> {
  const { figures, totals = [], limits = [], renewals = {} } = declaration
  const { reads = {}, charges = [], answers = {} } = declaration
  const buckets: Readonly<Record<string, string>> = declaration.buckets ?? { [purse.figure]: purse.figure }
  const periods = [...new Set([...(Object.keys(renewals) as Period[]), ...limits.map(({ every }) => every)])]
  const sums = new Set<string>([...totals, ...limits.map(({ used }) => used)])

  const toAccount = (state: State, at: number) => {
    const available = purse.toAvailable(read(state, purse.figure))
    const held = state.holds.map(({ amount }) => amount)
    return { ...state, at, available: held.reduce(subtract, available) } as unknown as Account<F>
  }

  const settleCharge = (state: State, cost: Amount) => {
    Object.assign(state, { [purse.figure]: purse.charge(read(state, purse.figure), cost) })
    for (const sum of sums) Object.assign(state, { [sum]: add(read(state, sum), cost) })
  }

  const answerCharge = (state: State, charge: Charge<F>, call: LedgerCall, at: number): Reply => {
    const reached = limits.find(
      ({ most, used }) => state[most] && isAtLeast(read(state, used), read(state, most)),
    )
    if (reached) {
      const end = state.ends[reached.every] ?? at
      return reached.refuse(Math.ceil((end - at) / 1000), end)
    }
    const account = toAccount(state, at)
    const quantity = charge.quantity?.(call) ?? 1
    const cost = multiply(read(state, charge.price), quantity)
    const { hold } = charge
    const needed = hold ? read(state, hold.amount) : cost
    if (!purse.covers(account.available, needed)) return charge.refuse(account, needed)
    if (hold) state.holds.push({ until: at + (state[hold.time] as number), amount: needed, cost })
    else settleCharge(state, cost)
    const order = { id: state.orders.length + 1, at, quantity, cost }
    state.orders.push(order)
    return {
      ...(charge.receipt && { body: charge.receipt(order, call) }),
      ...(charge.headers && { headers: charge.headers(order) }),
    }
  }

  const endPeriod = (state: State, period: Period, at: number) => {
    state.ends[period] = toEnd(at, period)
    for (const { used } of limits.filter(({ every }) => every === period))
      Object.assign(state, { [used]: toAmount(0, read(state, used).unit) })
    Object.assign(state, renewals[period]?.(toAccount(state, at)))
  }

  const kind: AccountKind<Figures, State> = {
    figures,
    open: (at) => {
      const ends = Object.fromEntries(periods.map((period) => [period, toEnd(at, period)]))
      return { orders: [], holds: [], ends, toppedUpAt: at }
    },
    answer: (state, call, at) => {
      const charge = charges.find(({ operations }) => operations.includes(call.operation))
      if (charge) return answerCharge(state, charge, call, at)
      const read = findOwn(reads, call.operation)
      if (read) return { body: read(toAccount(state, at), call) }
      return findOwn(answers, call.operation)?.(toAccount(state, at), call)
    },
    topUp: (state, amount, bucket) => {
      const name = buckets[toBucket(bucket, Object.keys(buckets))] ?? purse.figure
      const added = toAmount(amount, figures[name]?.unit ?? "")
      const before = state[name] ? read(state, name) : toAmount(0, added.unit)
      Object.assign(state, { [name]: (name === purse.figure ? purse.pay : add)(before, added) })
    },
    findDue: (state) => {
      const due = [...Object.values(state.ends), ...state.holds.map(({ until }) => until)]
      return Math.min(...due, findAutoTopUp(state as never) ?? Number.POSITIVE_INFINITY)
    },
    settle: (state, at) => {
      settleAutoTopUp(state as never, at)
      for (const period of periods) if ((state.ends[period] ?? 0) <= at) endPeriod(state, period, at)
      for (const { cost } of state.holds.filter(({ until }) => until <= at)) settleCharge(state, cost)
      state.holds = state.holds.filter(({ until }) => until > at)
    },
  }
  return kind as unknown as AccountKind<F>
}

function read(state: State, figure: string): Amount {
  return state[figure] as Amount
}

function findOwn<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
