export interface paths {
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账户列表 / Accounts
         * @description Audience: customer.
         */
        get: operations["accounts.list"];
        put?: never;
        /**
         * 开立账户 / Open an account
         * @description Audience: customer.
         */
        post: operations["accounts.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账户余额 / Balance of an account
         * @description Audience: customer.
         */
        get: operations["accounts.balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 交易明细 / Entries of an account
         * @description Audience: customer.
         */
        get: operations["accounts.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 余额说明 / Why a balance is what it is
         * @description Audience: customer.
         */
        get: operations["accounts.explanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 利息明细 / How interest came to be
         * @description Audience: customer.
         */
        get: operations["accounts.interest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 账户设置 / Arrange an account
         * @description Audience: customer.
         */
        post: operations["accounts.arrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{account_id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出交易明细 / Statement of an account as a file
         * @description Audience: customer.
         */
        get: operations["accounts.statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/executions/{execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 业务结果及说明 / What became of a call, and why
         * @description Audience: customer.
         */
        get: operations["calls.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 限额 / Limits
         * @description Audience: customer.
         */
        get: operations["limits.list"];
        put?: never;
        /**
         * 设定本人限额 / Set your own limit
         * @description Audience: customer.
         */
        post: operations["limits.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的资料 / One's own particulars
         * @description Audience: customer.
         */
        get: operations["customers.self"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 选择语言 / Choose the language
         * @description Audience: customer, staff.
         */
        post: operations["access.set_language"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改登录密码 / Change the password
         * @description Audience: customer, staff.
         */
        post: operations["access.change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换手机 / Change the phone
         * @description Audience: customer.
         */
        post: operations["customers.change_phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/phone-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换手机：获取验证码 / Begin to change the phone: get a code
         * @description Audience: customer.
         */
        post: operations["customers.begin_phone_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开通动态口令 / Enrol a soft token
         * @description Audience: customer, staff.
         */
        post: operations["access.enrol_totp"];
        /**
         * 停用动态口令 / Remove the soft token
         * @description Audience: customer, staff.
         */
        delete: operations["access.remove_totp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用动态口令 / Confirm the soft token
         * @description Audience: customer, staff.
         */
        post: operations["access.confirm_totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消息设置 / Notice settings
         * @description Audience: customer.
         */
        get: operations["notices.settings"];
        put?: never;
        /**
         * 设置消息通知 / Set which notices come by short message
         * @description Audience: customer.
         */
        post: operations["notices.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消息 / Notices
         * @description Audience: customer.
         */
        get: operations["notices.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 全部标记已读 / Mark all notices as read
         * @description Audience: customer.
         */
        post: operations["notices.read_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{notice_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标记消息已读 / Mark a notice as read
         * @description Audience: customer.
         */
        post: operations["notices.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 资产总览 / Overview of all accounts
         * @description Audience: customer.
         */
        get: operations["accounts.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 忘记密码：获取验证码 / Begin to reset a password: get a code
         * @description Audience: guest.
         */
        post: operations["access.begin_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/{reset_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重设密码 / Reset the password
         * @description Audience: guest.
         */
        post: operations["access.complete_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payee-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核对收款户名 / Check a payee's name
         * @description Audience: customer.
         */
        post: operations["payees.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收款人名册 / Payee book
         * @description Audience: customer.
         */
        get: operations["payees.list"];
        put?: never;
        /**
         * 添加收款人 / Keep a payee
         * @description Audience: customer.
         */
        post: operations["payees.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payees/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 最近收款人 / Recent payees
         * @description Audience: customer.
         */
        get: operations["payees.recent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payees/{payee_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 删除收款人 / Forget a payee
         * @description Audience: customer.
         */
        delete: operations["payees.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退回申请 / Requests to return transfers
         * @description Audience: customer.
         */
        get: operations["recalls.list"];
        put?: never;
        /**
         * 申请退回误转款项 / Ask a mistaken transfer back
         * @description Audience: customer.
         */
        post: operations["recalls.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recalls/{recall_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意退回 / Return what was sent by mistake
         * @description Audience: customer.
         */
        post: operations["recalls.consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recalls/{recall_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意退回 / Decline to return a transfer
         * @description Audience: customer.
         */
        post: operations["recalls.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/{journal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 电子回单 / Electronic receipt
         * @description Audience: customer.
         */
        get: operations["receipts.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前会话 / The present session
         * @description Audience: customer, staff.
         */
        get: operations["access.session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出登录 / Sign out
         * @description Audience: customer, staff.
         */
        post: operations["access.sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 登录设备 / Where one is signed in
         * @description Audience: customer, staff.
         */
        get: operations["access.sessions"];
        put?: never;
        /**
         * 登录 / Sign in
         * @description Audience: guest.
         */
        post: operations["access.sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出所有设备 / Sign out everywhere
         * @description Audience: customer, staff.
         */
        post: operations["access.sign_out_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 结束一个会话 / End one session
         * @description Audience: customer, staff.
         */
        delete: operations["access.end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 获取登录验证码 / Begin to sign in: get a code
         * @description Audience: guest.
         */
        post: operations["access.begin_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注册：获取验证码 / Begin to sign up: get a code
         * @description Audience: guest.
         */
        post: operations["customers.begin_sign_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-ups/{sign_up_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注册：实名并开户 / Sign up: real name and first account
         * @description Audience: guest.
         */
        post: operations["customers.complete_sign_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-ups/{sign_up_id}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注册：验证手机号 / Sign up: prove the phone
         * @description Audience: guest.
         */
        post: operations["customers.prove_phone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/accounting-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会计日 / The accounting day
         * @description Audience: staff. Permission: `ledger.read`.
         */
        get: operations["day.state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账户查询 / Accounts
         * @description Audience: staff. Permission: `customers.read`.
         */
        get: operations["staff.accounts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/accounts/{account_id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账户明细 / An account's entries
         * @description Audience: staff. Permission: `customers.read`.
         */
        get: operations["staff.accounts.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/accounts/{account_id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 客户账户利息明细 / How a customer's interest came to be
         * @description Audience: staff. Permission: `customers.read`.
         */
        get: operations["staff.accounts.interest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/accounts/{account_id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 冻结、止付、解除或销户 / Freeze, block, release or close an account
         * @description Audience: staff. Permission: `accounts.status.set`. Waits for another person with `accounts.status.approve`.
         */
        post: operations["staff.accounts.set_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待复核业务 / Parked calls
         * @description Audience: staff.
         */
        get: operations["approvals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/approvals/{execution_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核驳回 / Reject a parked call
         * @description Audience: staff.
         */
        post: operations["approvals.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/approvals/{execution_id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核通过并执行 / Release a parked call
         * @description Audience: staff.
         */
        post: operations["approvals.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审计查询 / Search the audit trail
         * @description Audience: staff. Permission: `audit.read`.
         */
        get: operations["audit.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审计链核对 / Check the audit chain
         * @description Audience: staff. Permission: `audit.read`.
         */
        get: operations["audit.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/cash-deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 柜面现金存入 / Cash deposit at the counter
         * @description Audience: staff. Permission: `cash.post`.
         */
        post: operations["counter.deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/cash-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 柜面现金支取 / Cash withdrawal at the counter
         * @description Audience: staff. Permission: `cash.post`.
         */
        post: operations["counter.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 冲正 / Correct a posted journal
         * @description Audience: staff. Permission: `ledger.correct`. Waits for another person with `ledger.correct.approve`.
         */
        post: operations["ledger.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 客户查询 / Customers
         * @description Audience: staff. Permission: `customers.read`.
         */
        get: operations["staff.customers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 客户详情 / A customer
         * @description Audience: staff. Permission: `customers.read`.
         */
        get: operations["staff.customers.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/customers/{customer_id}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看客户完整资料 / See a customer's data in full
         * @description Audience: staff. Permission: `customers.unmask`.
         */
        post: operations["customers.unmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/daily-close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 日终：结束当前会计日 / Close the accounting day
         * @description Audience: staff. Permission: `day.close`.
         */
        post: operations["day.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/daily-closes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日终记录 / Daily closes
         * @description Audience: staff. Permission: `ledger.read`.
         */
        get: operations["day.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/executions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 业务日志 / The call log
         * @description Audience: staff. Permission: `calls.read`.
         */
        get: operations["staff.calls.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/executions/{execution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 业务详情 / A call explained
         * @description Audience: staff. Permission: `calls.read`.
         */
        get: operations["staff.calls.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 员工名册 / Members of staff
         * @description Audience: staff. Permission: `staff.review`.
         */
        get: operations["staff.members"];
        put?: never;
        /**
         * 新增员工 / Create a member of staff
         * @description Audience: staff. Permission: `staff.manage`.
         */
        post: operations["staff.create_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/members/{staff_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 员工离职停用 / Close a member who leaves
         * @description Audience: staff. Permission: `staff.manage`.
         */
        post: operations["staff.close_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/members/{staff_id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授予角色 / Grant a role
         * @description Audience: staff. Permission: `staff.manage`. Waits for another person with `staff.approve`.
         */
        post: operations["staff.grant_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/members/{staff_id}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 收回角色 / Revoke a role
         * @description Audience: staff. Permission: `staff.manage`. Waits for another person with `staff.approve`.
         */
        delete: operations["staff.revoke_role"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 参数表 / Parameters
         * @description Audience: staff. Permission: `parameters.read`.
         */
        get: operations["parameters.list"];
        put?: never;
        /**
         * 调整参数 / Set a parameter
         * @description Audience: staff. Permission: `parameters.set`. Waits for another person with `parameters.approve`.
         */
        post: operations["parameters.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/permission-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 权限检视 / Permission review
         * @description Audience: staff. Permission: `staff.review`.
         */
        get: operations["staff.permission_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 试算平衡表 / Trial balance
         * @description Audience: staff. Permission: `ledger.read`.
         */
        get: operations["ledger.trial_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 行内转账 / Transfer within the bank
         * @description Audience: customer.
         */
        post: operations["transfers.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * AccountList
         * @description In the order the customer arranged.
         */
        AccountList: {
            items: components["schemas"]["AccountView"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * AccountOpen
         * @description Which account to open.
         */
        AccountOpen: {
            /** @enum {unknown} */
            kind: "current" | "savings";
            /** @enum {unknown} */
            account_class: "I" | "II" | "III";
            /**
             * @description ISO 4217
             * @default CNY
             * @example CNY
             */
            currency: string;
        };
        /**
         * AccountSettings
         * @description How an account is arranged; what is left out stays.
         */
        AccountSettings: {
            account_id: string;
            /** @default null */
            alias: string | null;
            /** @default null */
            hidden: boolean | null;
            /** @default null */
            is_default: boolean | null;
            /** @default null */
            position: number | null;
        };
        /**
         * AccountView
         * @description An account as its owner sees it; `available` is the balance less what is held.
         */
        AccountView: {
            account_id: string;
            number: string;
            /** @enum {unknown} */
            kind: "current" | "savings";
            /** @enum {unknown} */
            account_class: "I" | "II" | "III";
            /**
             * @description ISO 4217
             * @example CNY
             */
            currency: string;
            alias: string;
            balance: components["schemas"]["MoneyView"];
            available: components["schemas"]["MoneyView"];
            held: components["schemas"]["MoneyView"];
            status: string;
            hidden: boolean;
            is_default: boolean;
            position: number;
            opened_at: string;
        };
        /**
         * AccountingDay
         * @description The ledger's present day, whether it may close, the close under way if there is one, the last one finished.
         */
        AccountingDay: {
            /** Format: date */
            accounting_date: string;
            /** Format: date */
            bank_date: string;
            may_close: boolean;
            /** @default null */
            under_way: components["schemas"]["CloseProgress"] | null;
            /** @default null */
            last: components["schemas"]["CloseProgress"] | null;
        };
        /**
         * AccountsRequest
         * @description Accounts, newest first.
         */
        AccountsRequest: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            /** @default null */
            number: string | null;
            /** @default null */
            customer_id: string | null;
            /** @default null */
            status: ("closed" | "frozen" | "no_debit" | "open") | null;
        };
        /**
         * ActorView
         * @description Who is signed in.
         */
        ActorView: {
            kind: string;
            id: string;
            name_masked: string;
            roles: string[];
            language: string;
        };
        /**
         * ApprovalView
         * @description A parked call: what is asked, by whom, and whether the caller may decide it.
         */
        ApprovalView: {
            execution_id: string;
            operation: string;
            zh: string;
            en: string;
            maker: string;
            request: Record<string, never>;
            state: string;
            parked_at: string;
            expires_at: string;
            decided_by: string | null;
            decided_at: string | null;
            may_decide: boolean;
        };
        /**
         * ApprovalsRequest
         * @description Parked calls, newest first.
         */
        ApprovalsRequest: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            /** @default waiting */
            state: ("expired" | "rejected" | "released" | "waiting") | null;
        };
        /**
         * Approve
         * @description Which parked call is meant.
         */
        Approve: {
            execution_id: string;
        };
        /**
         * Approved
         * @description What became of the parked call.
         */
        Approved: {
            execution_id: string;
            state: string;
            /** @default null */
            answer: unknown;
        };
        /**
         * AuditCheck
         * @description Whether that part holds. Ask again from `next_sequence` while it is not null.
         */
        AuditCheck: {
            is_whole: boolean;
            checked: number;
            last_sequence: number;
            first_bad: number | null;
            next_sequence: number | null;
        };
        /**
         * AuditCheckRequest
         * @description Which part of the chain to check: `limit` events from `from_sequence` on.
         */
        AuditCheckRequest: {
            /** @default 1 */
            from_sequence: number;
            /** @default 20000 */
            limit: number;
        };
        /**
         * AuditLine
         * @description One audit event.
         */
        AuditLine: {
            sequence: number;
            at: string;
            actor_kind: string;
            actor_id: string;
            actor_masked: string;
            channel: string;
            address: string;
            device: string;
            operation: string;
            zh: string;
            en: string;
            outcome: string;
            code: string | null;
            execution_id: string | null;
            subject_id: string | null;
            request_id: string;
            details: Record<string, never>;
            seal: string;
        };
        /**
         * AuditRequest
         * @description Audit events, newest first.
         */
        AuditRequest: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            /** @default null */
            actor_id: string | null;
            /** @default null */
            customer_id: string | null;
            /** @default null */
            execution_id: string | null;
            /** @default null */
            operation: string | null;
            /** @default null */
            outcome: string | null;
            /** @default null */
            from_time: string | null;
            /** @default null */
            to_time: string | null;
        };
        /**
         * BalanceRequest
         * @description Now, or at the end of an accounting date.
         */
        BalanceRequest: {
            account_id: string;
            /** @default null */
            as_of: string | null;
        };
        /**
         * BalanceView
         * @description `available` and `held` are known for now only.
         */
        BalanceView: {
            account_id: string;
            as_of: string | null;
            balance: components["schemas"]["MoneyView"];
            available: components["schemas"]["MoneyView"] | null;
            held: components["schemas"]["MoneyView"] | null;
        };
        /**
         * BeginPhoneChange
         * @description The new phone.
         */
        BeginPhoneChange: {
            /** @example 13800138000 */
            phone: string;
        };
        /**
         * BeginReset
         * @description Whose password was forgotten.
         */
        BeginReset: {
            /** @example 13800138000 */
            login: string;
        };
        /**
         * BeginSignIn
         * @description Whose code to send: a customer's phone or a staff number.
         */
        BeginSignIn: {
            /** @example 13800138000 */
            login: string;
        };
        /**
         * BeginSignUp
         * @description The phone to sign up with.
         */
        BeginSignUp: {
            /** @example 13800138000 */
            phone: string;
        };
        /**
         * CallLine
         * @description One call.
         */
        CallLine: {
            execution_id: string;
            called_at: string;
            actor_kind: string;
            actor_id: string;
            actor_masked: string;
            operation: string;
            zh: string;
            en: string;
            channel: string;
            /** @enum {unknown} */
            outcome: "accepted" | "declined" | "done" | "parked";
            code: string | null;
        };
        /**
         * CallsRequest
         * @description The call log, newest first.
         */
        CallsRequest: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            /** @default null */
            actor_id: string | null;
            /** @default null */
            operation: string | null;
            /** @default null */
            outcome: ("accepted" | "declined" | "done" | "parked") | null;
            /** @default null */
            code: string | null;
            /** @default null */
            from_time: string | null;
            /** @default null */
            to_time: string | null;
        };
        /**
         * CashDepositRequest
         * @description Cash paid in by anyone, to an account named by number and holder.
         */
        CashDepositRequest: {
            account_number: string;
            holder_name: string;
            money: components["schemas"]["PositiveMoney"];
            /** @default  */
            purpose: string;
        };
        /**
         * CashReceipt
         * @description What the teller hands over: the holder's name and account number are masked.
         */
        CashReceipt: {
            journal_id: string;
            holder: string;
            account_number: string;
            money: components["schemas"]["MoneyView"];
            balance: components["schemas"]["MoneyView"];
            at: string;
        };
        /**
         * CashWithdrawalRequest
         * @description Cash paid out to the holder, whose identity document the teller has seen.
         */
        CashWithdrawalRequest: {
            account_number: string;
            holder_name: string;
            id_number: string;
            money: components["schemas"]["PositiveMoney"];
            /** @default  */
            purpose: string;
        };
        /**
         * ChallengeView
         * @description A code is asked for: call again with the same key, `Step-Up-Challenge` and `Step-Up-Code`.
         */
        ChallengeView: {
            challenge_id: string;
            method: string;
            expires_at: string;
            shown: components["schemas"]["Shown"];
        };
        /**
         * ChangePassword
         * @description The present password and the new one.
         */
        ChangePassword: {
            current_password: string;
            new_password: string;
        };
        /**
         * ChangePhone
         * @description The code sent to the new phone, and the password.
         */
        ChangePhone: {
            phone_change_id: string;
            /** @example 123456 */
            code: string;
            password: string;
        };
        /**
         * ChangeRole
         * @description Which role of whom.
         */
        ChangeRole: {
            staff_id: string;
            /** @enum {unknown} */
            role: "auditor" | "operations_checker" | "operations_maker" | "security_administrator" | "system_administrator" | "teller";
        };
        /**
         * CloseDayRequest
         * @description Which accounting date to close: it must be the ledger's present one.
         */
        CloseDayRequest: {
            /** Format: date */
            accounting_date: string;
        };
        /**
         * CloseHistoryRequest
         * @description The closes, newest first.
         */
        CloseHistoryRequest: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
        };
        /**
         * CloseMember
         * @description Who leaves.
         */
        CloseMember: {
            staff_id: string;
        };
        /**
         * CloseProgress
         * @description How far the close of a day is.
         */
        CloseProgress: {
            /** Format: date */
            accounting_date: string;
            /** @enum {unknown} */
            stage: "accrue" | "capitalise" | "closed" | "expense" | "trial_balance";
            step: number;
            accounts_done: number;
            accounts_total: number;
            started_at: string;
            /** @default null */
            closed_at: string | null;
        };
        /**
         * CompleteReset
         * @description The code sent, the identity number, and the soft token's code where one is used.
         */
        CompleteReset: {
            reset_id: string;
            /** @example 123456 */
            code: string;
            id_number: string;
            new_password: string;
            /** @default null */
            totp_code: string | null;
        };
        /**
         * CompleteSignUp
         * @description Real name, password and the terms accepted.
         */
        CompleteSignUp: {
            sign_up_id: string;
            /** @example 张三 */
            name: string;
            /** @example 11010519491231002X */
            id_number: string;
            password: string;
            /**
             * @default zh-CN
             * @enum {unknown}
             */
            language: "en" | "zh-CN";
            terms_version: string;
        };
        /**
         * ConfirmTotp
         * @description A code of the token being enrolled.
         */
        ConfirmTotp: {
            /** @example 123456 */
            code: string;
        };
        /**
         * CorrectJournalRequest
         * @description Which journal is reversed, and why.
         */
        CorrectJournalRequest: {
            journal_id: string;
            reason: string;
        };
        /**
         * CorrectionReceipt
         * @description The new journal and the one it reverses.
         */
        CorrectionReceipt: {
            journal_id: string;
            corrects: string;
            transfers: components["schemas"]["ReversedTransfer"][];
        };
        /**
         * CreateMember
         * @description A new member of staff; the identity number tells which natural person it is.
         */
        CreateMember: {
            /** @example S1001 */
            staff_number: string;
            name: string;
            id_number: string;
            /** @example 13900139000 */
            phone: string;
            /**
             * @default zh-CN
             * @enum {unknown}
             */
            language: "en" | "zh-CN";
        };
        /**
         * CustomerDetail
         * @description A customer with accounts.
         */
        CustomerDetail: {
            customer_id: string;
            name_masked: string;
            phone_masked: string;
            id_number_masked: string;
            status: string;
            language: string;
            terms_version: string;
            registered_at: string;
            registered_via: string;
            is_blocked_until: string | null;
            accounts: components["schemas"]["StaffAccount"][];
        };
        /**
         * CustomerLine
         * @description A customer in the list.
         */
        CustomerLine: {
            customer_id: string;
            name_masked: string;
            phone_masked: string;
            status: string;
            accounts: number;
            registered_at: string;
            registered_via: string;
        };
        /**
         * CustomerRequest
         * @description One customer.
         */
        CustomerRequest: {
            customer_id: string;
        };
        /**
         * CustomerSelf
         * @description A customer's own particulars, masked.
         */
        CustomerSelf: {
            customer_id: string;
            name_masked: string;
            phone_masked: string;
            id_number_masked: string;
            language: string;
            terms_version: string;
            registered_at: string;
            password_changed_at: string;
            has_totp: boolean;
        };
        /**
         * CustomersRequest
         * @description Customers, newest first; `text` is a whole phone, name, account number or customer id.
         */
        CustomersRequest: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            /** @default  */
            text: string;
        };
        /**
         * DayTotal
         * @description What all accounts held together at the end of an accounting date.
         */
        DayTotal: {
            /** Format: date */
            date: string;
            money: components["schemas"]["MoneyView"];
        };
        /**
         * Effect
         * @description One transfer: from which account to which, how much, and as part of what.
         */
        Effect: {
            debit: string;
            credit: string;
            money: components["schemas"]["MoneyView"];
            zh: string;
            en: string;
        };
        /**
         * EndSession
         * @description Which session to end.
         */
        EndSession: {
            session_id: string;
        };
        /**
         * EntryFilter
         * @description Which entries; latest first. `counterparty` is a full name, a full number or its last four digits.
         */
        EntryFilter: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            account_id: string;
            /** @default null */
            from: string | null;
            /** @default null */
            to: string | null;
            /** @default null */
            direction: ("in" | "out") | null;
            /** @default null */
            kind: string | null;
            /** @default null */
            min: string | null;
            /** @default null */
            max: string | null;
            /** @default null */
            text: string | null;
            /** @default null */
            counterparty: string | null;
        };
        /**
         * EntryPage
         * @description A part of an account's entries.
         */
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * EntryView
         * @description One movement on an account; counterparties are masked.
         */
        EntryView: {
            entry_id: string;
            journal_id: string;
            booked_at: string;
            /** Format: date */
            accounting_date: string;
            kind: string;
            kind_zh: string;
            kind_en: string;
            /** @enum {unknown} */
            direction: "in" | "out";
            money: components["schemas"]["MoneyView"];
            balance_after: components["schemas"]["MoneyView"];
            counterparty_name: string;
            counterparty_number: string;
            purpose: string;
        };
        /**
         * ExecutionRequest
         * @description One call.
         */
        ExecutionRequest: {
            execution_id: string;
        };
        /**
         * ExecutionView
         * @description A call with its explanation: the outcome, why, what was posted and which limits it used.
         */
        ExecutionView: {
            execution_id: string;
            called_at: string;
            settled_at: string | null;
            actor_kind: string;
            actor_masked: string;
            operation: string;
            zh: string;
            en: string;
            channel: string;
            /** @enum {unknown} */
            outcome: "accepted" | "declined" | "done" | "parked";
            code: string | null;
            reasons: components["schemas"]["ReasonView"][];
            journals: components["schemas"]["JournalView"][];
            limit_uses: components["schemas"]["LimitUseView"][];
        };
        /**
         * Explanation
         * @description Why the balance is what it is: opening + paid in - paid out = closing; and the interest it earned so far.
         */
        Explanation: {
            account_id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            as_of: string;
            opening: components["schemas"]["MoneyView"];
            paid_in: components["schemas"]["MoneyView"];
            paid_out: components["schemas"]["MoneyView"];
            closing: components["schemas"]["MoneyView"];
            entry_count: number;
            by_kind: components["schemas"]["KindSum"][];
            held: components["schemas"]["MoneyView"];
            interest: components["schemas"]["qudao.services.accounts.messages.InterestDay"][];
            interest_total: string;
            zh: string;
            en: string;
        };
        /**
         * ExplanationRequest
         * @description The balance to explain; from the first of its month unless said otherwise.
         */
        ExplanationRequest: {
            account_id: string;
            /** @default null */
            as_of: string | null;
            /** @default null */
            from: string | null;
        };
        /**
         * FieldFault
         * @description What is wrong with one field of the request: `money.amount`.
         */
        FieldFault: {
            field: string;
            code: string;
            zh: string;
            en: string;
        };
        /**
         * Inbox
         * @description A part of the inbox, and how many notices in all of it are unread.
         */
        Inbox: {
            items: components["schemas"]["NoticeView"][];
            /** @default null */
            next_cursor: string | null;
            unread_count: number;
        };
        /**
         * InterestPaid
         * @description Interest credited to the account; what rounding left stays due.
         */
        InterestPaid: {
            /** Format: date */
            accounting_date: string;
            due: string;
            money: components["schemas"]["MoneyView"];
            journal_id: string;
        };
        /**
         * InterestRequest
         * @description The interest of an account, newest day first.
         */
        InterestRequest: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            account_id: string;
            /** @default null */
            from_date: string | null;
            /** @default null */
            to_date: string | null;
        };
        /**
         * InterestView
         * @description Interest accrued and not yet paid, the days it comes from, and what was paid before.
         */
        InterestView: {
            account_id: string;
            currency: string;
            due: string;
            items: components["schemas"]["qudao.services.daily_close.messages.InterestDay"][];
            paid: components["schemas"]["InterestPaid"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * JournalView
         * @description What a call posted. Accounts are masked numbers, or the general-ledger heading of the bank's own.
         */
        JournalView: {
            journal_id: string;
            kind: string;
            purpose: string;
            accounting_date: string;
            posted_at: string;
            corrects: string | null;
            transfers: components["schemas"]["TransferView"][];
        };
        /**
         * KindSum
         * @description Movements of one kind over the period.
         */
        KindSum: {
            kind: string;
            zh: string;
            en: string;
            count: number;
            paid_in: components["schemas"]["MoneyView"];
            paid_out: components["schemas"]["MoneyView"];
        };
        /**
         * KindTotal
         * @description What accounts of one kind hold together.
         */
        KindTotal: {
            /** @enum {unknown} */
            kind: "current" | "savings";
            money: components["schemas"]["MoneyView"];
        };
        /**
         * LimitSet
         * @description A limit the customer keeps for themselves; without money it is lifted, and the bank's holds.
         */
        LimitSet: {
            /** @enum {unknown} */
            code: "transfer.day" | "transfer.single";
            /** @default null */
            money: components["schemas"]["PositiveMoney"] | null;
        };
        /**
         * LimitUseView
         * @description What a call used of a limit.
         */
        LimitUseView: {
            measure: string;
            period: string;
            amount: number;
        };
        /**
         * LimitView
         * @description A ceiling, what is used of it and what is left.
         *
         *         `binds`: of the ceilings on the same movement this one leaves the least room; `zh_why`, `en_why` say it in words.
         */
        LimitView: {
            code: string;
            /** @enum {unknown} */
            level: "account_class" | "bank" | "channel" | "customer" | "law";
            /** @enum {unknown} */
            span: "balance" | "day" | "single" | "year";
            zh: string;
            en: string;
            source: string;
            account_id: string | null;
            account_number: string | null;
            ceiling: components["schemas"]["MoneyView"];
            used: components["schemas"]["MoneyView"];
            left: components["schemas"]["MoneyView"];
            period: string | null;
            binds: boolean;
            zh_why: string;
            en_why: string;
            settable: boolean;
        };
        /**
         * LimitsPage
         * @description Every ceiling on the caller; `transfer_room`: the most that can be paid to others in one transfer now.
         */
        LimitsPage: {
            transfer_room: components["schemas"]["MoneyView"];
            own: components["schemas"]["OwnLimit"][];
            items: components["schemas"]["LimitView"][];
        };
        /**
         * Member
         * @description A member of staff, and what they may do.
         */
        Member: {
            staff_id: string;
            staff_number: string;
            name_masked: string;
            phone_masked: string;
            status: string;
            roles: components["schemas"]["MemberRole"][];
            permissions: string[];
            created_at: string;
            password_changed_at: string | null;
            last_signed_in_at: string | null;
        };
        /**
         * MemberCreated
         * @description The new member.
         */
        MemberCreated: {
            staff_id: string;
            staff_number: string;
        };
        /**
         * MemberList
         * @description All members of staff.
         */
        MemberList: {
            items: components["schemas"]["Member"][];
        };
        /**
         * MemberRole
         * @description A role and since when it is held.
         */
        MemberRole: {
            role: string;
            granted_at: string;
        };
        /**
         * MoneyView
         * @description An amount shown; a balance may be negative.
         */
        MoneyView: {
            /** @example 12.34 */
            amount: string;
            /**
             * @description ISO 4217
             * @example CNY
             */
            currency: string;
        };
        /**
         * Nothing
         * @description A request without content.
         */
        Nothing: Record<string, never>;
        /**
         * NoticeFilter
         * @description Which notices; latest first.
         */
        NoticeFilter: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            /** @default false */
            unread: boolean;
            /** @default null */
            category: ("money_in" | "money_out" | "security" | "service") | null;
        };
        /**
         * NoticeRead
         * @description Which notice was read.
         */
        NoticeRead: {
            notice_id: string;
        };
        /**
         * NoticeSettingsChange
         * @description What to change; what is left out stays.
         */
        NoticeSettingsChange: {
            categories?: {
                [key: string]: boolean;
            };
            /** @default null */
            threshold: components["schemas"]["Threshold"] | null;
            /** @default null */
            quiet_from: string | null;
            /** @default null */
            quiet_to: string | null;
            /** @default null */
            sms: boolean | null;
        };
        /**
         * NoticeSettingsView
         * @description What is wanted by short message; quiet hours in the bank's time zone, none when both are equal.
         */
        NoticeSettingsView: {
            categories: {
                [key: string]: boolean;
            };
            threshold: components["schemas"]["MoneyView"];
            /** @example 22:00 */
            quiet_from: string;
            /** @example 22:00 */
            quiet_to: string;
            sms: boolean;
        };
        /**
         * NoticeView
         * @description A line of the inbox.
         */
        NoticeView: {
            notice_id: string;
            category: string;
            zh: string;
            en: string;
            money: components["schemas"]["MoneyView"] | null;
            sent_at: string;
            read_at: string | null;
        };
        /**
         * NoticesRead
         * @description How many notices were unread until now.
         */
        NoticesRead: {
            read_count: number;
        };
        /**
         * OperationAnswer
         * @description A call that was carried out (done), will be (accepted) or waits for approval (parked).
         */
        OperationAnswer: {
            /** @enum {unknown} */
            outcome: "accepted" | "done" | "parked";
            execution_id: string;
            answer: unknown;
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * Overview
         * @description Everything held in one currency, and the totals of the others: no rate is invented between them.
         */
        Overview: {
            /**
             * @description ISO 4217
             * @example CNY
             */
            currency: string;
            total: components["schemas"]["MoneyView"];
            by_kind: components["schemas"]["KindTotal"][];
            totals: components["schemas"]["MoneyView"][];
            history: components["schemas"]["DayTotal"][];
            accounts: components["schemas"]["AccountView"][];
        };
        /**
         * OverviewRequest
         * @description The currency of total and history, and how many days of history.
         */
        OverviewRequest: {
            /**
             * @description ISO 4217
             * @default CNY
             * @example CNY
             */
            currency: string;
            /** @default 90 */
            days: number;
        };
        /**
         * OwnLimit
         * @description The customer's own limit after the change; null when there is none.
         */
        OwnLimit: {
            /** @enum {unknown} */
            code: "transfer.day" | "transfer.single";
            money: components["schemas"]["MoneyView"] | null;
        };
        /**
         * Page[ApprovalView]
         * @description A part of a list; `next_cursor` is null at its end.
         */
        Page_ApprovalView_: {
            items: components["schemas"]["ApprovalView"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * Page[AuditLine]
         * @description A part of a list; `next_cursor` is null at its end.
         */
        Page_AuditLine_: {
            items: components["schemas"]["AuditLine"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * Page[CallLine]
         * @description A part of a list; `next_cursor` is null at its end.
         */
        Page_CallLine_: {
            items: components["schemas"]["CallLine"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * Page[CloseProgress]
         * @description A part of a list; `next_cursor` is null at its end.
         */
        Page_CloseProgress_: {
            items: components["schemas"]["CloseProgress"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * Page[CustomerLine]
         * @description A part of a list; `next_cursor` is null at its end.
         */
        Page_CustomerLine_: {
            items: components["schemas"]["CustomerLine"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * Page[ParameterView]
         * @description A part of a list; `next_cursor` is null at its end.
         */
        Page_ParameterView_: {
            items: components["schemas"]["ParameterView"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * Page[StaffAccount]
         * @description A part of a list; `next_cursor` is null at its end.
         */
        Page_StaffAccount_: {
            items: components["schemas"]["StaffAccount"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * Page[StaffEntry]
         * @description A part of a list; `next_cursor` is null at its end.
         */
        Page_StaffEntry_: {
            items: components["schemas"]["StaffEntry"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * ParameterSet
         * @description What holds from when on.
         */
        ParameterSet: {
            code: string;
            value: number;
            before: number;
            valid_from: string;
            version: number;
        };
        /**
         * ParameterVersion
         * @description One dated value, and the two persons behind it.
         */
        ParameterVersion: {
            version: number;
            value: number;
            valid_from: string;
            set_at: string;
            set_by: string;
            approved_by: string;
        };
        /**
         * ParameterView
         * @description A parameter: its value now, its bounds, what follows and what was, newest first.
         */
        ParameterView: {
            code: string;
            zh: string;
            en: string;
            /** @enum {unknown} */
            unit: "count" | "minor" | "ppm" | "seconds" | "switch";
            value: number;
            default: number;
            least: number;
            most: number;
            source: string;
            upcoming: components["schemas"]["ParameterVersion"][];
            history: components["schemas"]["ParameterVersion"][];
        };
        /**
         * ParametersRequest
         * @description Parameters in the catalogue's order; `prefix` narrows to codes that begin so ("limit.", "deposit.").
         */
        ParametersRequest: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            /** @default  */
            prefix: string;
        };
        /**
         * PayeeAdd
         * @description A payee to keep.
         */
        PayeeAdd: {
            /** @example 9156000000000000001 */
            account_number: string;
            name: string;
        };
        /**
         * PayeeCheck
         * @description Match or no match, and nothing more; `name_masked` is given on a match.
         */
        PayeeCheck: {
            /** @enum {unknown} */
            result: "match" | "no_match";
            name_masked: string;
        };
        /**
         * PayeeCheckRequest
         * @description Does this name belong to this account?
         */
        PayeeCheckRequest: {
            /** @example 9156000000000000001 */
            account_number: string;
            name: string;
        };
        /**
         * PayeeList
         * @description The payee book, in the order of names.
         */
        PayeeList: {
            items: components["schemas"]["PayeeView"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * PayeeRemove
         * @description Which payee to forget.
         */
        PayeeRemove: {
            payee_id: string;
        };
        /**
         * PayeeRemoved
         * @description The payee that is forgotten.
         */
        PayeeRemoved: {
            payee_id: string;
        };
        /**
         * PayeeView
         * @description A kept payee, as the customer wrote it down.
         */
        PayeeView: {
            payee_id: string;
            account_number: string;
            name: string;
            added_at: string;
        };
        /**
         * PermissionHolders
         * @description A permission, the roles that carry it and who holds them.
         */
        PermissionHolders: {
            permission: string;
            roles: string[];
            staff_numbers: string[];
        };
        /**
         * PermissionReview
         * @description Who may do what, and what must not meet in one person (ID-10).
         */
        PermissionReview: {
            items: components["schemas"]["PermissionHolders"][];
            conflicts: string[][];
        };
        /**
         * PhoneChangeBegun
         * @description Where to go on; the same whether or not the phone is known.
         */
        PhoneChangeBegun: {
            phone_change_id: string;
            resend_after_s: number;
            expires_at: string;
        };
        /**
         * PhoneProved
         * @description The phone is proved; complete before `expires_at`.
         */
        PhoneProved: {
            sign_up_id: string;
            expires_at: string;
        };
        /**
         * PositiveMoney
         * @description An amount asked for: more than zero, at most the currency's decimals.
         */
        PositiveMoney: {
            /** @example 12.34 */
            amount: string;
            /**
             * @description ISO 4217
             * @example CNY
             */
            currency: string;
        };
        /**
         * PreviewAnswer
         * @description What a call would come to now; nothing was written.
         */
        PreviewAnswer: {
            /**
             * @default preview
             * @enum {unknown}
             */
            outcome: "preview";
            /** @enum {unknown} */
            would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
            answer: unknown;
            reasons: components["schemas"]["Reason"][];
            effects: components["schemas"]["Effect"][];
            fields: components["schemas"]["FieldFault"][];
        };
        /**
         * Problem
         * @description Problem details (RFC 9457). `retry`: never, later, or same_key (nothing was decided; repeat the same call).
         */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            detail_zh: string;
            detail_en: string;
            values: {
                [key: string]: string;
            };
            fields: components["schemas"]["FieldFault"][];
            reasons: components["schemas"]["Reason"][];
            /** @enum {unknown} */
            retry: "later" | "never" | "same_key";
            request_id: string;
            execution_id?: string;
            challenge?: components["schemas"]["ChallengeView"];
        };
        /**
         * ProvePhone
         * @description The code that was sent.
         */
        ProvePhone: {
            sign_up_id: string;
            /** @example 123456 */
            code: string;
        };
        /**
         * Reason
         * @description Why something was decided: a code with its values, worded in both languages.
         */
        Reason: {
            code: string;
            zh: string;
            en: string;
            values?: {
                [key: string]: string;
            };
        };
        /**
         * ReasonView
         * @description Why something was decided.
         */
        ReasonView: {
            code: string;
            zh: string;
            en: string;
            values: {
                [key: string]: string;
            };
        };
        /**
         * RecallAsk
         * @description Ask the payee to send a mistaken transfer back.
         */
        RecallAsk: {
            journal_id: string;
            /**
             * @description Shown to both sides; printable characters
             * @default
             */
            reason: string;
        };
        /**
         * RecallDecide
         * @description The request a payee consents to or refuses.
         */
        RecallDecide: {
            recall_id: string;
        };
        /**
         * RecallList
         * @description Latest first.
         */
        RecallList: {
            items: components["schemas"]["RecallView"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * RecallView
         * @description A request to send a transfer back. `side`: whether the caller asked it or is asked.
         */
        RecallView: {
            recall_id: string;
            journal_id: string;
            /** @enum {unknown} */
            side: "asked" | "asked_of_me";
            counterparty_name: string;
            money: components["schemas"]["MoneyView"];
            reason: string;
            /** @enum {unknown} */
            status: "refused" | "returned" | "waiting";
            asked_at: string;
            decided_at: string | null;
            return_journal_id: string | null;
        };
        /**
         * Receipt
         * @description The electronic receipt of a journal, for one of its sides; the other side is masked.
         */
        Receipt: {
            journal_id: string;
            execution_id: string | null;
            corrects: string | null;
            booked_at: string;
            /** Format: date */
            accounting_date: string;
            kind: string;
            kind_zh: string;
            kind_en: string;
            /** @enum {unknown} */
            side: "payee" | "payer";
            payer_name: string;
            payer_number: string;
            payee_name: string;
            payee_number: string;
            money: components["schemas"]["MoneyView"];
            fee: components["schemas"]["MoneyView"];
            purpose: string;
            zh_in_words: string;
            balance_after: components["schemas"]["MoneyView"];
        };
        /**
         * ReceiptRequest
         * @description The journal, and whether as data or as a document.
         */
        ReceiptRequest: {
            journal_id: string;
            /**
             * @default json
             * @enum {unknown}
             */
            format: "json" | "pdf";
            /** @default null */
            language: ("en" | "zh-CN") | null;
        };
        /**
         * RecentPayee
         * @description Somebody the customer paid lately, named as the customer named them then.
         */
        RecentPayee: {
            account_number: string;
            name: string;
            last_paid_at: string;
            is_saved: boolean;
        };
        /**
         * RecentPayees
         * @description Latest first.
         */
        RecentPayees: {
            items: components["schemas"]["RecentPayee"][];
            /** @default null */
            next_cursor: string | null;
        };
        /**
         * ResetBegun
         * @description Where to go on; the same whether or not there is such a login.
         */
        ResetBegun: {
            reset_id: string;
            resend_after_s: number;
            expires_at: string;
        };
        /**
         * ReversedTransfer
         * @description One transfer of the correction.
         */
        ReversedTransfer: {
            debit_account_id: string;
            credit_account_id: string;
            money: components["schemas"]["MoneyView"];
        };
        /**
         * RoleChanged
         * @description What is held from now on.
         */
        RoleChanged: {
            staff_id: string;
            roles: string[];
        };
        /**
         * SessionItem
         * @description One of one's live sessions.
         */
        SessionItem: {
            session_id: string;
            device: string;
            channel: string;
            place: string;
            signed_in_at: string;
            seen_at: string;
            current: boolean;
        };
        /**
         * SessionList
         * @description All live sessions; there are never more than three.
         */
        SessionList: {
            items: components["schemas"]["SessionItem"][];
        };
        /**
         * SessionView
         * @description The present session and until when it lives: idle, and at most.
         */
        SessionView: {
            actor: components["schemas"]["ActorView"];
            csrf_token: string;
            expires_idle_at: string;
            expires_at: string;
        };
        /**
         * SetLanguage
         * @description The language of what the bank sends.
         */
        SetLanguage: {
            /** @enum {unknown} */
            language: "en" | "zh-CN";
        };
        /**
         * SetParameterRequest
         * @description A new value; it holds from `valid_from` on, or from its release when that is left out.
         */
        SetParameterRequest: {
            code: string;
            value: number;
            /** @default null */
            valid_from: string | null;
        };
        /**
         * SetStatusRequest
         * @description The status from now on: `no_debit` lets nothing out, `frozen` nothing out or in, `closed` is for good.
         */
        SetStatusRequest: {
            account_id: string;
            /** @enum {unknown} */
            status: "closed" | "frozen" | "no_debit" | "open";
            reason: string;
        };
        /**
         * Shown
         * @description What the code will confirm, as told to the customer.
         */
        Shown: {
            zh: string;
            en: string;
        };
        /**
         * SignIn
         * @description Both factors together; `code` is the one sent, or the soft token's.
         */
        SignIn: {
            sign_in_id: string;
            password: string;
            /** @example 123456 */
            code: string;
        };
        /**
         * SignInBegun
         * @description Where to go on; the same whether or not there is such a login.
         */
        SignInBegun: {
            sign_in_id: string;
            resend_after_s: number;
            expires_at: string;
        };
        /**
         * SignUpBegun
         * @description Where to go on; the same whether or not the phone is known.
         */
        SignUpBegun: {
            sign_up_id: string;
            resend_after_s: number;
            expires_at: string;
        };
        /**
         * SignedIn
         * @description The new session; `token` and `csrf_token` come with the first reply only.
         */
        SignedIn: {
            actor: components["schemas"]["ActorView"];
            /** @default null */
            token: string | null;
            /** @default null */
            csrf_token: string | null;
        };
        /**
         * SignedUp
         * @description The new customer, their first account and their session; the tokens come with the first reply only.
         */
        SignedUp: {
            customer_id: string;
            account_id: string;
            account_number: string;
            /** @default null */
            token: string | null;
            /** @default null */
            csrf_token: string | null;
        };
        /**
         * StaffAccount
         * @description A customer's account as staff see it.
         */
        StaffAccount: {
            account_id: string;
            number_masked: string;
            holder_masked: string;
            customer_id: string;
            kind: string;
            account_class: string;
            currency: string;
            balance: components["schemas"]["MoneyView"];
            available: components["schemas"]["MoneyView"];
            held: components["schemas"]["MoneyView"];
            /** @enum {unknown} */
            status: "closed" | "frozen" | "no_debit" | "open";
            opened_at: string;
        };
        /**
         * StaffEntriesRequest
         * @description The entries of an account, newest first.
         */
        StaffEntriesRequest: {
            /** @default null */
            cursor: string | null;
            /** @default 20 */
            limit: number;
            account_id: string;
        };
        /**
         * StaffEntry
         * @description One entry with the journal it belongs to.
         */
        StaffEntry: {
            journal_id: string;
            execution_id: string | null;
            seq: number;
            booked_at: string;
            accounting_date: string;
            kind: string;
            purpose: string;
            money: components["schemas"]["MoneyView"];
            balance_after: components["schemas"]["MoneyView"];
            counter_account_id: string;
        };
        /**
         * StatementRequest
         * @description An account's movements over at most a year, as a file.
         */
        StatementRequest: {
            account_id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * @default pdf
             * @enum {unknown}
             */
            format: "csv" | "pdf" | "xlsx";
            /** @default null */
            language: ("en" | "zh-CN") | null;
        };
        /**
         * StatusSet
         * @description The account's status before and after.
         */
        StatusSet: {
            account_id: string;
            /** @enum {unknown} */
            before: "closed" | "frozen" | "no_debit" | "open";
            /** @enum {unknown} */
            after: "closed" | "frozen" | "no_debit" | "open";
        };
        /**
         * Threshold
         * @description An amount from which on short messages are wanted; zero for all.
         */
        Threshold: {
            /** @example 100.00 */
            amount: string;
            /**
             * @description ISO 4217
             * @default CNY
             * @example CNY
             */
            currency: string;
        };
        /**
         * TotpEnrolment
         * @description The soft token's secret; it comes with the first reply only. `qr_svg` is a picture of `otpauth_uri`.
         */
        TotpEnrolment: {
            /** @default null */
            secret: string | null;
            /** @default null */
            otpauth_uri: string | null;
            /** @default null */
            qr_svg: string | null;
        };
        /**
         * TransferReceipt
         * @description A transfer as the payer sees it.
         */
        TransferReceipt: {
            journal_id: string;
            from_account_id: string;
            from_account_number: string;
            to_account_number: string;
            payee_name: string;
            money: components["schemas"]["MoneyView"];
            fee: components["schemas"]["MoneyView"];
            purpose: string;
            /**
             * @default instant
             * @enum {unknown}
             */
            arrival: "instant";
            called_at: string;
            payee_saved: boolean;
        };
        /**
         * TransferRequest
         * @description A payment to an account of this bank. `payee_name` may be left out between the caller's own accounts.
         */
        TransferRequest: {
            from_account_id: string;
            /** @example 9156000000000000001 */
            to_account_number: string;
            /** @default  */
            payee_name: string;
            money: components["schemas"]["PositiveMoney"];
            /**
             * @description Shown to both sides; printable characters
             * @default
             */
            purpose: string;
            /** @default false */
            save_payee: boolean;
        };
        /**
         * TransferView
         * @description One transfer of a journal.
         */
        TransferView: {
            line: number;
            debit: string;
            credit: string;
            money: components["schemas"]["MoneyView"];
        };
        /**
         * TrialBalanceLine
         * @description One heading in one currency. Amounts as the ledger signs them: credits minus debits.
         */
        TrialBalanceLine: {
            gl_code: string;
            zh: string;
            en: string;
            /** @example asset */
            gl_class: string;
            opening: components["schemas"]["MoneyView"];
            debits: components["schemas"]["MoneyView"];
            credits: components["schemas"]["MoneyView"];
            closing: components["schemas"]["MoneyView"];
        };
        /**
         * TrialBalanceRequest
         * @description `as_of`: a closed accounting date; without it, the books at this moment.
         */
        TrialBalanceRequest: {
            /** @default null */
            as_of: string | null;
        };
        /**
         * TrialBalanceView
         * @description The trial balance of a day; `is_closed`: it was taken at the close and will not change.
         */
        TrialBalanceView: {
            /** Format: date */
            accounting_date: string;
            is_closed: boolean;
            lines: components["schemas"]["TrialBalanceLine"][];
            totals: components["schemas"]["MoneyView"][];
        };
        /**
         * UnmaskRequest
         * @description Whose data is needed in full, and what for.
         */
        UnmaskRequest: {
            customer_id: string;
            reason: string;
        };
        /**
         * Unmasked
         * @description The data itself comes once, with the first answer: `name`, `phone`, `id_number`.
         */
        Unmasked: {
            customer_id: string;
        };
        /**
         * InterestDay
         * @description A day's interest: balance x rate a year / days of the interest year, six digits beyond the currency's.
         */
        "qudao.services.accounts.messages.InterestDay": {
            /** Format: date */
            date: string;
            balance: components["schemas"]["MoneyView"];
            rate_percent: string;
            interest: string;
        };
        /**
         * InterestDay
         * @description One day: balance at its end x rate / days of the interest year. `interest` has six more decimals than money.
         */
        "qudao.services.daily_close.messages.InterestDay": {
            /** Format: date */
            accounting_date: string;
            balance: components["schemas"]["MoneyView"];
            rate_percent: string;
            year_days: number;
            interest: string;
            zh: string;
            en: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "accounts.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.open": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "current",
                 *       "account_class": "I"
                 *     }
                 */
                "application/json": components["schemas"]["AccountOpen"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["AccountView"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["AccountView"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["AccountView"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `class_i_exists`, `accounts_full` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `currency_unknown`, `account_not_offered` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.balance": {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceView"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `id_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.entries": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                from?: string;
                to?: string;
                direction?: "in" | "out";
                kind?: string;
                min?: string;
                max?: string;
                text?: string;
                counterparty?: string;
            };
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `id_invalid`, `amount_invalid`, `period_invalid`, `cursor_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.explanation": {
        parameters: {
            query?: {
                as_of?: string;
                from?: string;
            };
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `id_invalid`, `period_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.interest": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                from_date?: string;
                to_date?: string;
            };
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestView"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.arrange": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": {
                    /** @default null */
                    alias?: string | null;
                    /** @default null */
                    hidden?: boolean | null;
                    /** @default null */
                    is_default?: boolean | null;
                    /** @default null */
                    position?: number | null;
                };
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["AccountView"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["AccountView"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["AccountView"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `id_invalid`, `alias_invalid`, `default_needed`, `default_not_allowed` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.statement": {
        parameters: {
            query: {
                from: string;
                to: string;
                format?: "csv" | "pdf" | "xlsx";
                language?: "en" | "zh-CN";
            };
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `id_invalid`, `period_invalid`, `statement_too_long` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calls.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionView"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "limits.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitsPage"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "limits.set": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "transfer.day"
                 *     }
                 */
                "application/json": components["schemas"]["LimitSet"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["OwnLimit"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["OwnLimit"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["OwnLimit"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `amount_invalid`, `currency_unknown`, `limit_currency`, `limit_above_bank` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSelf"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.set_language": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["SetLanguage"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.change_password": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "x",
                 *       "new_password": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed`, `password_wrong` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `name_invalid`, `id_number_invalid`, `password_length`, `password_simple`, `password_common`, `password_personal`, `password_unchanged` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.change_phone": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone_change_id": "sgn_019f2c3d4e5f70818293a4b5c6d7e8f9",
                 *       "code": "123456",
                 *       "password": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePhone"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed`, `password_wrong` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `phone_registered` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `phone_code_wrong` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.begin_phone_change": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "13800138000"
                 *     }
                 */
                "application/json": components["schemas"]["BeginPhoneChange"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["PhoneChangeBegun"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["PhoneChangeBegun"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["PhoneChangeBegun"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `phone_unchanged` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.enrol_totp": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["TotpEnrolment"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["TotpEnrolment"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["TotpEnrolment"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `totp_on` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.remove_totp": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `totp_off` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.confirm_totp": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmTotp"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `totp_code_wrong` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notices.settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeSettingsView"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notices.set": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["NoticeSettingsChange"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["NoticeSettingsView"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["NoticeSettingsView"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["NoticeSettingsView"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `amount_invalid`, `currency_unknown`, `security_notices_always_on` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notices.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: boolean;
                category?: "money_in" | "money_out" | "security" | "service";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notices.read_all": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["NoticesRead"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["NoticesRead"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["NoticesRead"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "notices.read": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["NoticeRead"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["NoticeRead"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["NoticeRead"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `id_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "accounts.overview": {
        parameters: {
            query?: {
                currency?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `currency_unknown` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.begin_reset": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "13800138000"
                 *     }
                 */
                "application/json": components["schemas"]["BeginReset"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["ResetBegun"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["ResetBegun"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["ResetBegun"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `channel_closed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.complete_reset": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
            };
            path: {
                reset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456",
                 *       "id_number": "x",
                 *       "new_password": "x"
                 *     }
                 */
                "application/json": {
                    /** @example 123456 */
                    code: string;
                    id_number: string;
                    new_password: string;
                    /** @default null */
                    totp_code?: string | null;
                };
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `channel_closed`, `reset_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `id_number_invalid`, `name_invalid`, `password_length`, `password_simple`, `password_common`, `password_personal`, `password_unchanged` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payees.check": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account_number": "9156000000000000001",
                 *       "name": "x"
                 *     }
                 */
                "application/json": components["schemas"]["PayeeCheckRequest"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["PayeeCheck"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["PayeeCheck"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["PayeeCheck"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payees.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeList"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payees.add": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account_number": "9156000000000000001",
                 *       "name": "x"
                 *     }
                 */
                "application/json": components["schemas"]["PayeeAdd"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["PayeeView"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["PayeeView"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["PayeeView"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `payees_full`, `payee_exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `payee_name_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payees.recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentPayees"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "payees.remove": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                payee_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["PayeeRemoved"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["PayeeRemoved"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["PayeeRemoved"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `id_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recalls.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallList"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recalls.ask": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "journal_id": "jnl_019f2c3d4e5f70818293a4b5c6d7e8f9"
                 *     }
                 */
                "application/json": components["schemas"]["RecallAsk"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["RecallView"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["RecallView"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["RecallView"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `recall_corrected`, `recall_exists` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `id_invalid`, `purpose_invalid`, `recall_not_transfer` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recalls.consent": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                recall_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["RecallView"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["RecallView"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["RecallView"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `recall_closed`, `recall_corrected`, `account_blocked`, `balance_ceiling`, `insufficient_funds` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `id_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "recalls.refuse": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                recall_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["RecallView"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["RecallView"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["RecallView"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `recall_closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `id_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "receipts.get": {
        parameters: {
            query?: {
                format?: "json" | "pdf";
                language?: "en" | "zh-CN";
            };
            header?: never;
            path: {
                journal_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                    "text/csv": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `id_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.sign_out": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.sign_in": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sign_in_id": "sgn_019f2c3d4e5f70818293a4b5c6d7e8f9",
                 *       "password": "x",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["SignedIn"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["SignedIn"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["SignedIn"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `channel_closed`, `sign_in_failed`, `password_expired` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.sign_out_everywhere": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.end_session": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "access.begin_sign_in": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "13800138000"
                 *     }
                 */
                "application/json": components["schemas"]["BeginSignIn"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["SignInBegun"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["SignInBegun"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["SignInBegun"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `channel_closed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.begin_sign_up": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "13800138000"
                 *     }
                 */
                "application/json": components["schemas"]["BeginSignUp"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["SignUpBegun"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["SignUpBegun"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["SignUpBegun"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `channel_closed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.complete_sign_up": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
            };
            path: {
                sign_up_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "张三",
                 *       "id_number": "11010519491231002X",
                 *       "password": "x",
                 *       "terms_version": "x"
                 *     }
                 */
                "application/json": {
                    /** @example 张三 */
                    name: string;
                    /** @example 11010519491231002X */
                    id_number: string;
                    password: string;
                    /**
                     * @default zh-CN
                     * @enum {unknown}
                     */
                    language?: "en" | "zh-CN";
                    terms_version: string;
                };
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["SignedUp"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["SignedUp"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["SignedUp"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `channel_closed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `sign_up_expired`, `too_young`, `phone_registered`, `already_customer` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `terms_outdated`, `name_invalid`, `id_number_invalid`, `password_length`, `password_simple`, `password_common`, `password_personal`, `password_unchanged` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.prove_phone": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
            };
            path: {
                sign_up_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": {
                    /** @example 123456 */
                    code: string;
                };
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["PhoneProved"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["PhoneProved"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["PhoneProved"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `channel_closed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `phone_registered` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `phone_code_wrong` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "day.state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountingDay"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.accounts.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                number?: string;
                customer_id?: string;
                status?: "closed" | "frozen" | "no_debit" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_StaffAccount_"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.accounts.entries": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_StaffEntry_"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.accounts.interest": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                from_date?: string;
                to_date?: string;
            };
            header?: never;
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestView"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.accounts.set_status": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "closed",
                 *       "reason": "xx"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    status: "closed" | "frozen" | "no_debit" | "open";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["StatusSet"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["StatusSet"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["StatusSet"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `status_unchanged`, `closed_for_good`, `account_not_empty` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approvals.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "expired" | "rejected" | "released" | "waiting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ApprovalView_"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approvals.reject": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Approved"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Approved"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Approved"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed`, `approver_is_maker` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `approval_closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "approvals.release": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Approved"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Approved"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Approved"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed`, `approver_is_maker` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `approval_closed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.search": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                actor_id?: string;
                customer_id?: string;
                execution_id?: string;
                operation?: string;
                outcome?: string;
                from_time?: string;
                to_time?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AuditLine_"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "audit.check": {
        parameters: {
            query?: {
                from_sequence?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCheck"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "counter.deposit": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashDepositRequest"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["CashReceipt"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["CashReceipt"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["CashReceipt"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `limit_exceeded`, `conflict`, `account_blocked`, `balance_ceiling` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `name_mismatch`, `currency_mismatch` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "counter.withdraw": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CashWithdrawalRequest"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["CashReceipt"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["CashReceipt"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["CashReceipt"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `limit_exceeded`, `conflict`, `account_blocked`, `insufficient_funds` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `name_mismatch`, `identity_mismatch`, `currency_mismatch` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ledger.correct": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "journal_id": "jnl_019f2c3d4e5f70818293a4b5c6d7e8f9",
                 *       "reason": "xx"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectJournalRequest"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["CorrectionReceipt"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["CorrectionReceipt"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["CorrectionReceipt"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found`, `account_unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `corrected_already`, `account_blocked`, `hold_exists`, `hold_not_open`, `insufficient_funds` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `not_correctable`, `currency_mismatch`, `hold_exceeded` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.customers.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CustomerLine_"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.customers.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDetail"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "customers.unmask": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "xx"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Unmasked"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Unmasked"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Unmasked"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "day.close": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accounting_date": "2026-03-02"
                 *     }
                 */
                "application/json": components["schemas"]["CloseDayRequest"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["CloseProgress"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["CloseProgress"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["CloseProgress"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `close_under_way`, `close_too_early`, `close_step_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "day.history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CloseProgress_"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.calls.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                actor_id?: string;
                operation?: string;
                outcome?: "accepted" | "declined" | "done" | "parked";
                code?: string;
                from_time?: string;
                to_time?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CallLine_"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.calls.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                execution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionView"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.create_member": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staff_number": "S1001",
                 *       "name": "x",
                 *       "id_number": "x",
                 *       "phone": "13900139000"
                 *     }
                 */
                "application/json": components["schemas"]["CreateMember"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["MemberCreated"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["MemberCreated"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["MemberCreated"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `staff_number_taken` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `name_invalid`, `id_number_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.close_member": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["Nothing"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed`, `own_rights` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `last_administrator` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.grant_role": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "auditor"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    role: "auditor" | "operations_checker" | "operations_maker" | "security_administrator" | "system_administrator" | "teller";
                };
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["RoleChanged"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["RoleChanged"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["RoleChanged"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed`, `own_rights` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `role_held`, `role_conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.revoke_role": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path: {
                staff_id: string;
                role: "auditor" | "operations_checker" | "operations_maker" | "security_administrator" | "system_administrator" | "teller";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["RoleChanged"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["RoleChanged"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["RoleChanged"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed`, `own_rights` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict`, `role_not_held`, `last_administrator` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "parameters.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                prefix?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ParameterView_"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "parameters.set": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "x",
                 *       "value": 1
                 *     }
                 */
                "application/json": components["schemas"]["SetParameterRequest"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["ParameterSet"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["ParameterSet"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["ParameterSet"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `parameter_unknown` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `conflict` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `value_out_of_bounds`, `date_passed` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "staff.permission_review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionReview"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "ledger.trial_balance": {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查询结果 / the answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalanceView"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "transfers.make": {
        parameters: {
            query?: {
                /** @description Only tell what the call would come to. */
                dry_run?: boolean;
            };
            header: {
                /** @description Yours, one per intended operation, kept for ever; repeat it to repeat the same call. */
                "Idempotency-Key": string;
                /** @description `challenge.challenge_id` of a 428 answer. */
                "Step-Up-Challenge"?: string;
                /** @description The code the caller got for it. */
                "Step-Up-Code"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from_account_id": "acc_019f2c3d4e5f70818293a4b5c6d7e8f9",
                 *       "to_account_number": "9156000000000000001",
                 *       "money": {
                 *         "amount": "12.34",
                 *         "currency": "CNY"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description 办理完成，或预览结果 / done, or with `dry_run` what would be */
            200: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        outcome: "done";
                        execution_id: string;
                        answer: components["schemas"]["TransferReceipt"];
                        reasons: components["schemas"]["Reason"][];
                    } | {
                        /** @constant */
                        outcome: "preview";
                        /** @enum {unknown} */
                        would_be: "accepted" | "challenged" | "declined" | "done" | "parked";
                        answer: components["schemas"]["TransferReceipt"] | null;
                        reasons: components["schemas"]["Reason"][];
                        effects: components["schemas"]["Effect"][];
                        fields: components["schemas"]["FieldFault"][];
                    };
                };
            };
            /** @description 已受理，或等待复核 / accepted, or waiting for approval */
            202: {
                headers: {
                    /** @description This is the first answer, again. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        outcome: "accepted" | "parked";
                        execution_id: string;
                        answer: components["schemas"]["TransferReceipt"] | null;
                        reasons: components["schemas"]["Reason"][];
                    };
                };
            };
            /** @description 请求格式不正确 / Bad request: `header_invalid`, `body_malformed`, `idempotency_key_missing` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要登录 / Sign-in required: `sign_in_required` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不允许 / Forbidden: `cross_site`, `csrf_token_invalid`, `forbidden`, `channel_closed`, `step_up_failed` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有找到 / Not found: `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 无法办理 / Not possible as things stand: `call_in_flight`, `limit_exceeded`, `conflict`, `account_blocked`, `balance_ceiling`, `insufficient_funds` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容过大 / Content too large: `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容类型不支持 / Unsupported media type: `media_type_unsupported` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 / The content is not valid: `request_invalid`, `idempotency_key_reused`, `amount_invalid`, `currency_unknown`, `id_invalid`, `purpose_invalid`, `same_account`, `payee_no_match`, `currency_mismatch`, `foreign_currency_to_others` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 需要确认 / Confirmation required: `step_up_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求过多 / Too many requests: `too_many_requests` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 系统出错 / Internal error: `internal_error` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 暂时不可用 / Temporarily unavailable: `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
