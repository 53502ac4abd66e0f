export interface paths {
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
         * 更换手机:获取验证码 / Begin to change the phone: get a code
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
         * 忘记密码:获取验证码 / Begin to reset a password: get a code
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
         * 注册:获取验证码 / Begin to sign up: get a code
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
         * 注册:实名并开户 / Sign up: real name and first account
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
         * 注册:验证手机号 / Sign up: prove the phone
         * @description Audience: guest.
         */
        post: operations["customers.prove_phone"];
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
         * OwnLimit
         * @description The customer's own limit after the change; null when there is none.
         */
        OwnLimit: {
            /** @enum {unknown} */
            code: "transfer.day" | "transfer.single";
            money: components["schemas"]["MoneyView"] | null;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
            /** @description 办理完成,或预览结果 / done, or with `dry_run` what would be */
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
            /** @description 已受理,或等待复核 / accepted, or waiting for approval */
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
